import type { MedusaContainer } from "@medusajs/framework/types";
import type { RefundReason } from "../../contracts/checkout";
import { alertOwner, type Alert } from "../letters/owner-alert";
import { sendRefundedLetter, type About } from "../letters/payment-letters";
import { intentOf, type Payment } from "./read-payment";
import { refundSession } from "./refund-session";
import { inboxOf } from "./stripe";

/** A payment to refund. Its cart and order are not needed: they may be what cannot be read. */
export interface Refundable extends Pick<Payment, "session" | "checkout"> {
  /** Of the cart or order; used when Stripe knows no address. */
  email: string | null;
}

type Note = Partial<Omit<Payment["checkout"], "id" | "created_at" | "updated_at" | "deleted_at">>;

/** Writes to the row of a checkout what is known now. */
export async function note(
  container: MedusaContainer,
  payment: Pick<Payment, "session" | "checkout">,
  what: Note,
): Promise<void> {
  await inboxOf(container).updateCheckouts({
    id: payment.checkout.id,
    payment_intent: intentOf(payment),
    checked_at: new Date(),
    ...what,
  });
}

/** What letters say about a payment. */
export const about = ({ session, checkout, email }: Refundable): About => ({
  checkoutId: checkout.id,
  cents: session.amount_total ?? 0,
  email: session.customer_details?.email ?? session.customer_email ?? email,
});

/**
 * Refunds all of it, sends the letters to buyer and owner, and only then marks the checkout as ended.
 * @param alert what the owner is told
 */
export async function giveBack(
  container: MedusaContainer,
  payment: Refundable,
  reason: RefundReason,
  alert: Extract<Alert, "refunded" | "given_up"> = "refunded",
): Promise<void> {
  // Stored first, so that a run after a crash gives the same reason.
  await note(container, payment, { reason });
  const cents = await refundSession(payment.session, reason).catch(async (error: unknown) => {
    await alertOwner(container, "refund_failed", payment.session.id, { cents: about(payment).cents });
    throw error;
  });
  await sendRefundedLetter(container, about(payment), reason);
  await alertOwner(container, alert, payment.checkout.id, { cents });
  await note(container, payment, { state: "refunded", reason, refunded_cents: cents });
}
