import type Stripe from "stripe";
import { forbidden } from "./errors";
import type { RefundRow } from "./refund-rows";

export interface RefundWish {
  paymentIntent: string;
  cents: number;
  /** Medusa's refund. */
  refundId: string;
  /** Refunds that are booked: Medusa's id → Stripe's. */
  booked: Record<string, string>;
  /** Medusa's rows of these refunds, as far as there are. */
  rows: (refundIds: string[]) => Promise<RefundRow[]>;
}

/** Refunds that took money back, or will. */
export const lastingRefund = (refund: Stripe.Refund): boolean =>
  refund.status !== "failed" && refund.status !== "canceled";

/** Every refund of an intent, oldest first. */
export async function refundsOf(stripe: Stripe, paymentIntent: string): Promise<Stripe.Refund[]> {
  const all: Stripe.Refund[] = [];
  for await (const refund of stripe.refunds.list({ payment_intent: paymentIntent, limit: 100 }))
    all.push(refund);
  return all.reverse();
}

/**
 * Sends money back once. Which refund of Stripe's is which of Medusa's, their ids say and never their amounts: two
 * equal refunds are two. Only one whose answer was lost is found again by its amount, as Medusa forgets its row then and
 * a second try comes under another id.
 * @throws StripeError
 */
export async function refundOnce(stripe: Stripe, wish: RefundWish): Promise<Stripe.Refund> {
  const known = await refundsOf(stripe, wish.paymentIntent);
  const rows = await wish.rows([
    wish.refundId,
    ...known.flatMap(({ metadata }) => metadata?.refund_id ?? []),
  ]);
  const named = rows.find(({ id }) => id === wish.refundId)?.stripeRefund;
  const mine = known.find(({ id, metadata }) => id === named || metadata?.refund_id === wish.refundId);
  if (mine) return mine;
  const lost = known.find((refund) => refund.amount === wish.cents && isLost(refund, rows, wish.booked));
  if (lost) return stripe.refunds.update(lost.id, { metadata: { refund_id: wish.refundId } });
  const made = await stripe.refunds.create(
    {
      payment_intent: wish.paymentIntent,
      amount: wish.cents,
      metadata: { refund_id: wish.refundId },
    },
    { idempotencyKey: `${wish.refundId}-refund` },
  );
  if (!lastingRefund(made)) throw forbidden(`Stripe could not make refund ${made.id}`);
  return made;
}

/** Ours, by the id it carries, and without a row: the call that made it never heard the answer. */
function isLost(refund: Stripe.Refund, rows: RefundRow[], booked: Record<string, string>): boolean {
  const ours = refund.metadata?.refund_id;
  if (!ours || !lastingRefund(refund)) return false;
  return !rows.some(({ id }) => id === ours) && !Object.values(booked).includes(refund.id);
}
