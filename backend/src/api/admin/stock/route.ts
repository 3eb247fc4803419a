import { stockQuery, type StockList } from "../../../contracts/admin-stock";
import { stockList } from "../../../domain/lots/stock-list";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/stock: what is counted, by name, with its lots. */
export const GET = answering(async ({ scope, query }, response) => {
  response.json((await stockList(scope, parsed(stockQuery, query))) satisfies StockList);
});
