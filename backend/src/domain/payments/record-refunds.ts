import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import { refundsOf, lastingRefund } from "../../modules/stripe-checkout/refund";
import { sessionData } from "../../modules/stripe-checkout/session-data";
import { alertOwner } from "../letters/owner-alert";
import type { PaymentOfOrder, RefundOfOrder } from "../orders/read-order";
import { orderFacts, type OrderFacts } from "./order-facts";
import { intentOf, type Payment } from "./read-payment";
import { bookRefunds, replaceFailed, sendUnsent } from "./repair-refunds";
import { inboxOf, stripe } from "./stripe";

/**
 * Makes Medusa's refunds of an order the same as Stripe's: stores those made in Stripe's dashboard and those whose
 * answer was lost, and sends those that were stored and never sent. Call it while the cart is locked: then no refund of
 * the Admin is under way (api/support/hold-cart.ts), so one that is not there is really missing.
 * @returns how many were repaired.
 */
export async function recordRefunds(container: MedusaContainer, payment: Payment): Promise<number> {
  const intent = intentOf(payment);
  const { order, session, checkout } = payment;
  const paid = order && paymentOf(order, payment);
  if (!intent || !order || !paid) return 0;
  const atStripe = await refundsOf(stripe(), intent);
  for (const refund of atStripe.filter((each) => !lastingRefund(each)))
    await alertOwner(container, "refund_failed", refund.id, { cents: refund.amount, order: order.displayId });
  const missing = atStripe.filter((refund) => lastingRefund(refund) && !known(refund, paid));
  for (const refund of await replaceFailed(container, paid, { atStripe, missing }))
    await book(container, paid, refund);
  const unsent = unsentOf(paid, atStripe);
  await sendUnsent(container, { order, paid, intent, unsent });
  const now = await orderFacts(container, order.id);
  const unbooked = await bookRefunds(container, now, paymentOf(now, payment));
  const repaired = missing.length + unsent.length + unbooked;
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

const paymentOf = ({ payments }: OrderFacts, { checkout }: Payment): PaymentOfOrder | undefined =>
  payments.find(({ payment_session_id }) => payment_session_id === checkout.id);

const bookedIn = ({ data }: PaymentOfOrder): Record<string, string> =>
  sessionData.safeParse(data).data?.refunds ?? {};

const rowsOf = ({ refunds }: PaymentOfOrder): RefundOfOrder[] =>
  (refunds ?? []).flatMap((each) => each ?? []);

function known(refund: Stripe.Refund, paid: PaymentOfOrder): boolean {
  if (Object.values(bookedIn(paid)).includes(refund.id)) return true;
  return rowsOf(paid).some(
    ({ id, metadata }) => id === refund.metadata?.refund_id || metadata?.stripe_refund === refund.id,
  );
}

function unsentOf(paid: PaymentOfOrder, atStripe: Stripe.Refund[]): RefundOfOrder[] {
  return rowsOf(paid).filter(
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
  const input = {
    payment_id: paid.id,
    amount: refund.amount / 100,
    metadata: { stripe_refund: refund.id },
  };
  await refundPaymentWorkflow(container).run({ input });
}
