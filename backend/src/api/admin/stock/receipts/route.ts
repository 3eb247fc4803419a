import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { receiveGoods as receiveRequest, type StockAnswer } from "../../../../contracts/admin-stock";
import { editorOf } from "../../../../domain/editorial/editor-of";
import { receiveGoods } from "../../../../workflows/change-stock";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/stock/receipts: goods came in. */
export const POST = answering<AuthenticatedMedusaRequest>(async ({ scope, body, auth_context }, response) => {
  const wish = parsed(receiveRequest, body);
  const { name } = await editorOf(scope, auth_context.actor_id);
  response.json({ item: await receiveGoods(scope, wish, name) } satisfies StockAnswer);
});
