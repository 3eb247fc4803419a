import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { z } from "zod";
import { issueCreditNotes, unlessItFails } from "../domain/invoices/issue";
import type { InvoiceRow } from "../modules/invoices/service";
import { MAIL } from "../modules/mail";
import type { Template } from "../modules/mail/letters";
import type { NewLetter } from "../modules/mail/service";
import type MailService from "../modules/mail/service";
import { invoiceAttachments } from "../domain/invoices/invoice-attachment";
import { orderFrame, readOrderForLetters } from "../domain/letters/order-letter";
import { euros } from "../shared/figures";
import { toCents } from "../shared/to-cents";
import { sendLetters } from "./steps/send-letters";

const refundedPayment = z.object({
  refunds: z.array(z.object({ id: z.string(), amount: z.coerce.number() })).nullish(),
  payment_collection: z.object({ order: z.object({ id: z.string() }).nullish() }).nullish(),
});

/** The credit notes of an order's refunds, issued now if they were not; none when they cannot be made. */
async function creditNotesOf(container: MedusaContainer, orderId: string): Promise<InvoiceRow[]> {
  const made = await unlessItFails(container, orderId, () => issueCreditNotes(container, orderId));
  return made ?? [];
}

/**
 * One letter for each refund; a payment that never became an order has another letter
 * (domain/letters/payment-letters.ts).
 */
const composeRefund = createStep(
  "compose-refund",
  async ({ id }: { id: string }, { container }): Promise<StepResponse<NewLetter<Template>[]>> => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "payment",
      fields: ["refunds.id", "refunds.amount", "payment_collection.order.id"],
      filters: { id },
    });
    const payment = refundedPayment.parse(data[0]);
    const orderId = payment.payment_collection?.order?.id;
    if (!orderId) return new StepResponse([]);
    const order = await readOrderForLetters(container, orderId);
    const notes = await creditNotesOf(container, orderId);
    const mail = container.resolve<MailService>(MAIL);
    const letters: NewLetter<Template>[] = [];
    for (const refund of payment.refunds ?? []) {
      const key = `refunded/${refund.id}`;
      if ((await mail.listLetters({ key }, { take: 1, select: ["id"] })).length > 0) continue;
      const note = notes.find(({ source_id }) => source_id === refund.id);
      letters.push({
        key,
        template: "refunded",
        recipient: order.email,
        orderId,
        data: {
          ...(await orderFrame(container, order)),
          amount: euros(toCents(refund.amount)),
          whole: toCents(refund.amount) === order.balance.captured,
          canceled: order.status === "canceled",
          attachments: note ? await invoiceAttachments(container, note) : [],
        },
      });
    }
    return new StepResponse(letters);
  },
);

/** Sends the letter about a refund: how much is on its way back, with its credit note. */
export const sendRefundMailWorkflow = createWorkflow(
  "send-refund-mail",
  (input: WorkflowData<{ id: string }>) => {
    return new WorkflowResponse(sendLetters(composeRefund(input)));
  },
);
