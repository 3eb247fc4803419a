import { recountStock as recountRequest, type StockAnswer } from "../../../../contracts/admin-stock";
import { recountStock } from "../../../../workflows/change-stock";
import { answering, parsed } from "../../../support/refusal";

/** POST /admin/stock/counts: what lies there was counted. */
export const POST = answering(async ({ scope, body }, response) => {
  const item = await recountStock(scope, parsed(recountRequest, body));
  response.json({ item } satisfies StockAnswer);
});
