import Stripe from "stripe";

export interface StripeOptions {
  apiKey: string;
  webhookSecret: string;
  /** Another host that speaks Stripe's API; absent: Stripe's own. */
  apiBase?: string;
  manualCapture: boolean;
  storefrontUrl: string;
}

/** Milliseconds a call may take, and how often the SDK tries again, each time under the same idempotency key. */
const patience = { timeout: 8_000, maxNetworkRetries: 2 };

/** @throws when there is no key: without one no payment can be taken. */
export function stripeClient({ apiKey, apiBase }: StripeOptions): Stripe {
  if (!apiKey) throw new Error("STRIPE_SECRET_KEY is not set");
  const base = apiBase ? new URL(apiBase) : null;
  const elsewhere = base && {
    host: base.hostname,
    port: Number(base.port || (base.protocol === "https:" ? 443 : 80)),
    protocol: base.protocol === "http:" ? ("http" as const) : ("https" as const),
  };
  return new Stripe(apiKey, { ...patience, ...elsewhere, telemetry: false });
}

/** A Checkout Session with all that decides about it: its intent, the charge and what was refunded of it. */
export function fullSession(stripe: Stripe, id: string): Promise<Stripe.Checkout.Session> {
  return stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge"] });
}
