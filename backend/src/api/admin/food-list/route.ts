import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { environment } from "../../../config/environment";
import { saveFoodListRequest } from "../../../contracts/admin-food-list";
import { foodListVerdict, refuseUnfit } from "../../../domain/claims/page-verdict";
import { adminFoodListOf } from "../../../domain/editorial/admin-food-list";
import { editorOf } from "../../../domain/editorial/editor-of";
import { saveFoodListWorkflow } from "../../../workflows/save-food-list";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/food-list */
export const GET = answering(async (request, response) => {
  response.json(await adminFoodListOf(request.scope, environment.storefrontUrl));
});

/** POST /admin/food-list: readers see it within two seconds; the PDF is made of it when it is next fetched. */
export const POST = answering<AuthenticatedMedusaRequest>(async (request, response) => {
  const { list, version, updated } = parsed(saveFoodListRequest, request.body);
  refuseUnfit(await foodListVerdict(request.scope, list));
  const { name } = await editorOf(request.scope, request.auth_context.actor_id);
  await saveFoodListWorkflow(request.scope).run({
    input: { list: { ...list, updated }, version, saved_by: name },
  });
  response.json(await adminFoodListOf(request.scope, environment.storefrontUrl));
});
