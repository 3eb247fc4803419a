import { receiveGoods as receiveRequest, type StockAnswer } from "../../../../contracts/admin-stock";
import { receiveGoods } from "../../../../workflows/change-stock";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/stock/receipts: goods came in. */
export const POST = answering(async ({ scope, body }, response) => {
  const item = await receiveGoods(scope, parsed(receiveRequest, body));
  response.json({ item } satisfies StockAnswer);
});
