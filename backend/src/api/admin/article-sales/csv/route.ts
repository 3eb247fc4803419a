import { salesCsvQuery } from "../../../../contracts/article-sales";
import { articleSales } from "../../../../domain/sales/article-sales";
import { salesCsv, salesFile } from "../../../../domain/sales/csv";
import { answerCsv } from "../../../support/answer-csv";
import { answering, parsed } from "../../../support/refusal";

/** GET /admin/article-sales/csv?from&to&by&of: the same for a spreadsheet. */
export const GET = answering(async (request, response) => {
  const { of, ...period } = parsed(salesCsvQuery, request.query);
  const sales = await articleSales(request.scope, period);
  answerCsv(response, salesFile(sales, of), salesCsv(sales, of));
});
