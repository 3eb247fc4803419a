import type Stripe from "stripe";

/**
 * Events that can change the state of a payment. The webhook endpoint at Stripe subscribes to these; others are not
 * stored.
 */
export const eventTypes = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "payment_intent.succeeded",
  "charge.refunded",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.closed",
] as const;

export interface EventRow {
  id: string;
  type: string;
  stripe_session: string | null;
  payment_intent: string | null;
}

const id = (value: unknown): string | null => {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "id" in value ? id(value.id) : null;
};

/** The ids that an event is about, and nothing else of it; null for an event that is not stored. Pure. */
export function eventRow(event: Stripe.Event): EventRow | null {
  if (!(eventTypes as readonly string[]).includes(event.type)) return null;
  const about: { object?: unknown; id?: unknown; payment_intent?: unknown } = { ...event.data.object };
  const session = about.object === "checkout.session" ? id(about.id) : null;
  const intent = about.object === "payment_intent" ? id(about.id) : id(about.payment_intent);
  if (!session && !intent) return null;
  return { id: event.id, type: event.type, stripe_session: session, payment_intent: intent };
}
