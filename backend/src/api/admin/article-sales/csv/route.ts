import { articleSalesQuery } from "../../../../contracts/article-sales";
import { articleSales } from "../../../../domain/sales/article-sales";
import { salesCsv, salesFile } from "../../../../domain/sales/csv";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/article-sales/csv?from&to&by: the same for a spreadsheet. */
export const GET = answering(async (request, response) => {
  const sales = await articleSales(request.scope, parsed(articleSalesQuery, request.query));
  response.setHeader("content-type", "text/csv; charset=utf-8");
  response.setHeader("content-disposition", `attachment; filename="${salesFile(sales)}"`);
  response.setHeader("cache-control", "private, no-store");
  response.send(salesCsv(sales));
});
