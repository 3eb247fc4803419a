import { articleSalesQuery } from "../../../contracts/article-sales";
import { articleSales } from "../../../domain/sales/article-sales";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/article-sales?from&to&by: what was sold from which article, less what was credited. */
export const GET = answering(async (request, response) => {
  response.json(await articleSales(request.scope, parsed(articleSalesQuery, request.query)));
});
