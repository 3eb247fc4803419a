import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { recountStock as recountRequest, type StockAnswer } from "../../../../contracts/admin-stock";
import { editorOf } from "../../../../domain/editorial/editor-of";
import { recountStock } from "../../../../workflows/change-stock";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/stock/counts: what lies there was counted. */
export const POST = answering<AuthenticatedMedusaRequest>(async ({ scope, body, auth_context }, response) => {
  const wish = parsed(recountRequest, body);
  const { name } = await editorOf(scope, auth_context.actor_id);
  response.json({ item: await recountStock(scope, wish, name) } satisfies StockAnswer);
});
