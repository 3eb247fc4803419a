import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { refundsOf, lastingRefund } from "../../modules/stripe-checkout/refund";
import { alertOwner } from "../letters/owner-alert";
import type { PaymentOfOrder, RefundOfOrder } from "../orders/read-order";
import { bookedIn, rowOf } from "./booked-refunds";
import { orderFacts, type OrderFacts } from "./order-facts";
import { intentOf, type Payment } from "./read-payment";
import { bookRefunds, sendUnsent } from "./repair-refunds";
import { inboxOf, stripe } from "./stripe";
import { undoFailed } from "./undo-refund";

/**
 * Makes Medusa's refunds of an order the same as Stripe's: stores those made in Stripe's dashboard and those whose
 * answer was lost, and sends those that were stored and never sent. Call it while the cart is locked: then no refund of
 * the Admin is under way (api/support/hold-cart.ts), so one that is not there is really missing.
 * @returns how many were repaired.
 */
export async function recordRefunds(container: MedusaContainer, payment: Payment): Promise<number> {
  const intent = intentOf(payment);
  const { session, checkout } = payment;
  if (!intent || !payment.order) return 0;
  const atStripe = await refundsOf(stripe(), intent);
  const { order, undone } = await withoutFailed(container, payment, payment.order, atStripe);
  const paid = paymentOf(order, payment);
  if (!paid) return 0;
  const missing = atStripe.filter((refund) => lastingRefund(refund) && !known(refund, paid));
  for (const refund of missing) await book(container, paid, refund);
  const unsent = unsentOf(paid, atStripe);
  await sendUnsent(container, { order, paid, intent, unsent });
  const changed = missing.length + unsent.length > 0;
  const now = changed ? await orderFacts(container, order.id) : order;
  const unbooked = await bookRefunds(container, now, paymentOf(now, payment));
  const repaired = undone + missing.length + unsent.length + unbooked;
  await inboxOf(container).updateCheckouts({
    id: checkout.id,
    refunded_cents: payment.facts.session.refundedCents,
    payment_intent: intent,
    checked_at: new Date(),
  });
  if (repaired > 0)
    await inboxOf(container).createRepairs({
      kind: "refund_recorded",
      checkout_id: checkout.id,
      order_id: order.id,
      detail: session.id,
    });
  return repaired;
}

/** Undoes the refunds that a bank sent back later, and reads the order again when there were such. */
async function withoutFailed(
  container: MedusaContainer,
  payment: Payment,
  order: OrderFacts,
  atStripe: Stripe.Refund[],
): Promise<{ order: OrderFacts; undone: number }> {
  const failed = atStripe.filter((refund) => !lastingRefund(refund));
  for (const { id, amount } of failed)
    await alertOwner(container, "refund_failed", id, { cents: amount, order: order.displayId });
  const paid = paymentOf(order, payment);
  const undone = paid && failed.length > 0 ? await undoFailed(container, { order, paid, failed }) : 0;
  return { order: undone > 0 ? await orderFacts(container, order.id) : order, undone };
}

const paymentOf = ({ payments }: OrderFacts, { checkout }: Payment): PaymentOfOrder | undefined =>
  payments.find(({ payment_session_id }) => payment_session_id === checkout.id);

function known(refund: Stripe.Refund, paid: PaymentOfOrder): boolean {
  return Object.values(bookedIn(paid)).includes(refund.id) || rowOf(refund, paid) !== undefined;
}

function unsentOf(paid: PaymentOfOrder, atStripe: Stripe.Refund[]): RefundOfOrder[] {
  return paid.refunds.filter(
    ({ id, metadata }) =>
      !(id in bookedIn(paid)) &&
      !metadata?.stripe_refund &&
      !atStripe.some((refund) => refund.metadata?.refund_id === id),
  );
}

/** Stores a refund that Stripe already made: the provider finds the refund that the row names, and makes no other. */
async function book(container: MedusaContainer, paid: PaymentOfOrder, refund: Stripe.Refund): Promise<void> {
  // The workflow passes all of its input to the payment module, which stores metadata; the workflow's type leaves
  // metadata out.
  const pressed = refund.metadata?.refunded_for;
  const input = {
    payment_id: paid.id,
    amount: refund.amount / 100,
    metadata: { stripe_refund: refund.id, ...(pressed ? { refunded_for: pressed } : {}) },
  };
  await refundPaymentWorkflow(container).run({ input });
}
