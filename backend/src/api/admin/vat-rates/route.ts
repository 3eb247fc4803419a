import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { addVatRateRequest } from "../../../contracts/vat-rates";
import { editorOf } from "../../../domain/editorial/editor-of";
import { adminRates } from "../../../domain/vat/admin-rates";
import { addRate } from "../../../domain/vat/change-rates";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/vat-rates */
export const GET = answering(async (request, response) => {
  response.json(await adminRates(request.scope));
});

/** POST /admin/vat-rates: a rate that begins on a later day, at midnight in Belgium. */
export const POST = answering<AuthenticatedMedusaRequest>(async ({ scope, body, auth_context }, response) => {
  const { revision, ...wanted } = parsed(addVatRateRequest, body);
  const { name: savedBy } = await editorOf(scope, auth_context.actor_id);
  await addRate(scope, wanted, { revision, savedBy });
  response.json(await adminRates(scope));
});
