import { z } from "zod";
import { environment } from "../../../../config/environment";
import { readInvoiceToken } from "../../../../domain/downloads/token";
import { invoicesOf } from "../../../../domain/invoices/invoices-of";
import { answerPdf } from "../../../support/answer-pdf";
import { answering, orNotFound, parsed } from "../../../support/refusal";

/** GET /downloads/invoices/:token: an invoice or credit note, for whoever holds the link of its order. */
export const GET = answering(async (request, response) => {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const { orderId, invoiceId } = orNotFound(readInvoiceToken(environment.cookieSecret, token));
  const [issued] = await invoicesOf(request.scope).listInvoices(
    { id: invoiceId, order_id: orderId },
    { take: 1 },
  );
  await answerPdf(response, orNotFound(issued));
});
