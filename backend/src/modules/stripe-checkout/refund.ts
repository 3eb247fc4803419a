import type Stripe from "stripe";
import { forbidden } from "./errors";

export interface RefundWish {
  paymentIntent: string;
  cents: number;
  /** Medusa's refund. */
  refundId: string;
  /** Refunds that are booked: Medusa's id → Stripe's. */
  booked: Record<string, string>;
}

/** Refunds that took money back, or will. */
export const standingRefund = (refund: Stripe.Refund): boolean =>
  refund.status !== "failed" && refund.status !== "canceled";

/** Every refund of an intent, oldest first. */
export async function refundsOf(stripe: Stripe, paymentIntent: string): Promise<Stripe.Refund[]> {
  const all: Stripe.Refund[] = [];
  for await (const refund of stripe.refunds.list({ payment_intent: paymentIntent, limit: 100 }))
    all.push(refund);
  return all.reverse();
}

/**
 * Sends money back once. A refund that Stripe made and Medusa does not know (its answer was lost, or it was made in
 * Stripe's dashboard) is booked under this one when the amount is the same: Medusa forgets its row when a call
 * fails, so that a second try comes under another id and would pay twice.
 * @throws StripeError
 */
export async function refundOnce(stripe: Stripe, wish: RefundWish): Promise<Stripe.Refund> {
  const booked = new Set(Object.values(wish.booked));
  const known = await refundsOf(stripe, wish.paymentIntent);
  const mine = known.find(({ metadata }) => metadata?.refund_id === wish.refundId);
  if (mine) return mine;
  const unbooked = known.find(
    (refund) => standingRefund(refund) && refund.amount === wish.cents && !booked.has(refund.id),
  );
  if (unbooked) return unbooked;
  const made = await stripe.refunds.create(
    {
      payment_intent: wish.paymentIntent,
      amount: wish.cents,
      metadata: { refund_id: wish.refundId },
    },
    { idempotencyKey: `${wish.refundId}-refund` },
  );
  if (!standingRefund(made)) throw forbidden(`Stripe could not make refund ${made.id}`);
  return made;
}
