import type Stripe from "stripe";
import { checkoutState } from "../../modules/stripe-checkout/statuses";
import { intentOf } from "./read-payment";
import { refundsOf, lastingRefund } from "../../modules/stripe-checkout/refund";
import { stripeCode } from "../../modules/stripe-checkout/errors";
import { stripe } from "./stripe";

/** Tries after which the owner must solve a refund that banks keep sending back. */
const mostTries = 3;

/**
 * Refunds a whole payment under an idempotency key made of its session, so that it is refunded once however often this
 * is called. Money that is only reserved on a card is released instead.
 * @returns cents that are back or on their way. @throws when banks sent it back too often.
 */
export async function refundSession(session: Stripe.Checkout.Session, reason: string): Promise<number> {
  const intent = intentOf({ session });
  const { id, amount_total } = session;
  if (!intent) throw new Error(`session ${id} has no payment to refund`);
  if (checkoutState(session) === "authorised") {
    await stripe().paymentIntents.cancel(intent, {}, { idempotencyKey: `${id}-let-go` });
    return amount_total ?? 0;
  }
  const before = await refundsOf(stripe(), intent);
  const failed = before.filter((refund) => !lastingRefund(refund)).length;
  const back = before.filter(lastingRefund).reduce((sum, refund) => sum + refund.amount, 0);
  if (back >= (amount_total ?? 0)) return back;
  if (failed >= mostTries) throw new Error(`refund of session ${id} failed ${failed} times`);
  try {
    const refund = await stripe().refunds.create(
      { payment_intent: intent, metadata: { automatic: reason } },
      { idempotencyKey: `${id}-back-${failed}-${back}` },
    );
    if (!lastingRefund(refund)) throw new Error(`refund ${refund.id} of session ${id} failed`);
    return back + refund.amount;
  } catch (error) {
    if (stripeCode(error) === "charge_already_refunded") return amount_total ?? 0;
    throw error;
  }
}
