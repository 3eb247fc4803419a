import { z } from "zod";
import { adminInvoicesQuery } from "../../../../contracts/admin-invoice";
import { csvOf } from "../../../../domain/invoices/csv";
import { invoicesOf } from "../../../../domain/invoices/invoices-of";
import { listed } from "../../../../domain/invoices/listed";
import { say } from "../../../../domain/invoices/words";
import { answerCsv } from "../../../support/answer-csv";
import { answering, parsed } from "../../../support/refusal";

const query = z.object({ year: adminInvoicesQuery.shape.year.unwrap() });

/** GET /admin/invoices/csv?year=2026: the whole year, in the order of the numbers, for the bookkeeper. */
export const GET = answering(async (request, response) => {
  const { year } = parsed(query, request.query);
  const rows = await invoicesOf(request.scope).listInvoices(
    { year },
    { take: null, order: { kind: "DESC", sequence: "ASC" } },
  );
  answerCsv(response, say("csv.file", { year }), csvOf(rows.map(listed)));
});
