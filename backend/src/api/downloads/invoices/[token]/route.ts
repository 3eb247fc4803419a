import { z } from "zod";
import { environment } from "../../../../config/environment";
import { readInvoiceToken } from "../../../../domain/downloads/token";
import { invoicesOf } from "../../../../domain/invoices/invoices-of";
import { answerPdf, answerUbl } from "../../../support/answer-invoice";
import { answering, orNotFound, parsed } from "../../../support/refusal";

const query = z.object({ as: z.literal("ubl").optional() });

/** GET /downloads/invoices/:token?as=ubl: an invoice or credit note, for whoever holds the link of its order. */
export const GET = answering(async (request, response) => {
  const { token } = parsed(z.object({ token: z.string().min(1).max(300) }), request.params);
  const { orderId, invoiceId } = orNotFound(readInvoiceToken(environment.cookieSecret, token));
  const [issued] = await invoicesOf(request.scope).listInvoices(
    { id: invoiceId, order_id: orderId },
    { take: 1 },
  );
  const { as } = parsed(query, request.query);
  await (as ? answerUbl : answerPdf)(response, orNotFound(issued));
});
