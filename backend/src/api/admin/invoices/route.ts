import { adminInvoicesQuery, type AdminInvoices } from "../../../contracts/admin-invoice";
import { invoicesOf } from "../../../domain/invoices/invoices-of";
import { listed } from "../../../domain/invoices/listed";
import { answering, parsed } from "../../support/refusal";

/** GET /admin/invoices: of a year, or of an order, newest first. */
export const GET = answering(async (request, response) => {
  const { year, order_id, limit, offset } = parsed(adminInvoicesQuery, request.query);
  const service = invoicesOf(request.scope);
  const filters = { ...(year ? { year } : {}), ...(order_id ? { order_id } : {}) };
  const [[rows, count], counters] = await Promise.all([
    service.listAndCountInvoices(filters, {
      take: limit,
      skip: offset,
      order: { issued_at: "DESC", number: "DESC" },
    }),
    service.listInvoiceCounters({}, { take: null, select: ["year"] }),
  ]);
  const years = [...new Set(counters.map((counter) => counter.year))].sort((one, other) => other - one);
  response.json({ invoices: rows.map(listed), count, years } satisfies AdminInvoices);
});
