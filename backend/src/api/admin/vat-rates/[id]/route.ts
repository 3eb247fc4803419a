import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { changeVatRateRequest, removeVatRateQuery } from "../../../../contracts/vat-rates";
import { editorOf } from "../../../../domain/editorial/editor-of";
import { adminRates } from "../../../../domain/vat/admin-rates";
import { changeRate, removeRate } from "../../../../domain/vat/change-rates";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/vat-rates/:id: while it has not begun. */
export const POST = answering<AuthenticatedMedusaRequest>(
  async ({ scope, body, params, auth_context }, response) => {
    const { revision, ...wanted } = parsed(changeVatRateRequest, body);
    const { name: savedBy } = await editorOf(scope, auth_context.actor_id);
    await changeRate(scope, params.id ?? "", wanted, { revision, savedBy });
    response.json(await adminRates(scope));
  },
);

/** DELETE /admin/vat-rates/:id: while it has not begun. */
export const DELETE = answering<AuthenticatedMedusaRequest>(
  async ({ scope, query, params, auth_context }, response) => {
    const { revision } = parsed(removeVatRateQuery, query);
    const { name: savedBy } = await editorOf(scope, auth_context.actor_id);
    await removeRate(scope, params.id ?? "", { revision, savedBy });
    response.json(await adminRates(scope));
  },
);
