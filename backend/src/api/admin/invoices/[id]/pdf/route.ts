import { z } from "zod";
import { invoicesOf } from "../../../../../domain/invoices/invoices-of";
import { answerPdf } from "../../../../support/answer-invoice";
import { answering, orNotFound, parsed } from "../../../../support/refusal";

/** GET /admin/invoices/:id/pdf */
export const GET = answering(async (request, response) => {
  const { id } = parsed(z.object({ id: z.string().regex(/^inv_[0-9A-Z]{26}$/) }), request.params);
  const [issued] = await invoicesOf(request.scope).listInvoices({ id }, { take: 1 });
  await answerPdf(response, orNotFound(issued));
});
