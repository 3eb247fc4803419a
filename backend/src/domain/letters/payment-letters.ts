import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { MAIL } from "../../modules/mail";
import type MailService from "../../modules/mail/service";
import type { Attachment } from "../../modules/mail/letters";
import { euros } from "../../shared/figures";
import { letterFrame, orderFrame, readOrderForLetters } from "./order-letter";
import type { RefundReason } from "../../contracts/checkout";

const mailOf = (container: MedusaContainer) => container.resolve<MailService>(MAIL);

export interface About {
  checkoutId: string;
  cents: number;
  email: string | null;
}

/** Sends the buyer the letter that the whole payment was refunded, and why. */
export async function sendRefundedLetter(
  container: MedusaContainer,
  about: About,
  reason: RefundReason,
): Promise<void> {
  if (!about.email) return;
  await mailOf(container).send({
    key: `refunded-automatically/${about.checkoutId}`,
    template: "refunded-automatically",
    recipient: about.email,
    data: {
      ...(await letterFrame(container)),
      amount: euros(about.cents),
      reason,
      shopPageUrl: `${environment.storefrontUrl}/winkel`,
    },
  });
}

/** Sends the buyer the letter that the bank sent a refund back, with the invoice that takes back its credit note. */
export async function sendRefundFailedLetter(
  container: MedusaContainer,
  { order, refundId, amount, attachments }: RefundFailed,
): Promise<void> {
  const letter = await readOrderForLetters(container, order.id);
  await mailOf(container).send({
    key: `refund-failed/${refundId}`,
    template: "refund-failed",
    recipient: letter.email,
    orderId: order.id,
    data: { ...(await orderFrame(container, letter)), amount: euros(amount), attachments },
  });
}

interface RefundFailed {
  order: { id: string };
  refundId: string;
  /** Major units. */
  amount: number;
  attachments: Attachment[];
}

/** Sends the buyer the letter that the payment did not succeed. */
export async function sendProblemLetter(
  container: MedusaContainer,
  about: About,
  reason: "declined" | "expired" | "failed_later",
): Promise<void> {
  if (!about.email) return;
  await mailOf(container).send({
    key: `payment-problem/${about.checkoutId}`,
    template: "payment-problem",
    recipient: about.email,
    data: {
      ...(await letterFrame(container)),
      amount: euros(about.cents),
      reason,
      retryUrl: `${environment.storefrontUrl}/winkelmand`,
    },
  });
}
