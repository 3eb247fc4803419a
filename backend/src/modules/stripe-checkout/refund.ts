import type Stripe from "stripe";
import { forbidden } from "./errors";
import type { RefundRow } from "./refund-rows";

export interface RefundWish {
  paymentIntent: string;
  cents: number;
  /** Medusa's refund. */
  refundId: string;
  /** Refunds that Medusa has stored: Medusa's id → Stripe's. */
  booked: Record<string, string>;
  /** Medusa's rows of these refunds, where they exist. */
  rows: (refundIds: string[]) => Promise<RefundRow[]>;
}

/** Refunds that succeeded or still may. */
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
 * Refunds once. Refunds of Stripe's and of Medusa's are matched by their ids and never by their amounts, since two
 * equal refunds are two. Only a refund whose answer was lost is found by its amount: Medusa deletes its row then, and a
 * second try has another id.
 * @throws StripeError
 */
export async function refundOnce(stripe: Stripe, wish: RefundWish): Promise<Stripe.Refund> {
  const known = await refundsOf(stripe, wish.paymentIntent);
  const rows = await wish.rows([
    wish.refundId,
    ...known.flatMap(({ metadata }) => metadata?.refund_id ?? []),
  ]);
  const own = rows.find(({ id }) => id === wish.refundId);
  const mine = known.find(
    ({ id, metadata }) => id === own?.stripeRefund || metadata?.refund_id === wish.refundId,
  );
  if (mine) return mine;
  const lost = known.find((refund) => refund.amount === wish.cents && isLost(refund, rows, wish.booked));
  if (lost) return stripe.refunds.update(lost.id, { metadata: { refund_id: wish.refundId } });
  const made = await stripe.refunds.create(
    {
      payment_intent: wish.paymentIntent,
      amount: wish.cents,
      metadata: {
        refund_id: wish.refundId,
        ...(own?.refundedFor ? { refunded_for: own.refundedFor } : {}),
      },
    },
    { idempotencyKey: `${wish.refundId}-refund` },
  );
  if (!lastingRefund(made)) throw forbidden(`Stripe could not make refund ${made.id}`);
  return made;
}

/** A refund with an id of ours in its metadata and without a row: the answer to the call that made it was lost. */
function isLost(refund: Stripe.Refund, rows: RefundRow[], booked: Record<string, string>): boolean {
  const ours = refund.metadata?.refund_id;
  if (!ours || !lastingRefund(refund)) return false;
  return !rows.some(({ id }) => id === ours) && !Object.values(booked).includes(refund.id);
}
