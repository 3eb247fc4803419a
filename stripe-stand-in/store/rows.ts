import type Stripe from "stripe";

/** What the stand-in keeps of a Checkout Session beside what it shows of it. */
export interface CheckoutRow {
  id: string;
  session: Stripe.Checkout.Session;
  lines: Stripe.LineItem[];
  /** Given at creation for the payment intent, which exists only once someone tries to pay. */
  intentData: {
    captureMethod: "automatic_async" | "manual";
    metadata: Record<string, string>;
    description: string | null;
    receiptEmail: string | null;
  };
  /** A delayed payment under way: how it will end, and when if that was said (Unix seconds). */
  settlement: { outcome: "paid" | "failed"; at: number | null } | null;
}

export interface EventRow {
  id: string;
  object: "event";
  api_version: string;
  created: number;
  data: { object: Stripe.Event.Data.Object };
  livemode: false;
  pending_webhooks: number;
  request: Stripe.Event.Request | null;
  type: Stripe.Event.Type;
}

export interface DeliveryAttempt {
  /** Real time, ISO 8601. */
  at: string;
  status: number | null;
  error: string | null;
  milliseconds: number;
}

export interface DeliveryRow {
  id: string;
  event: string;
  type: string;
  endpoint: string;
  state: "held" | "waiting" | "delivered" | "failed" | "dropped";
  attempts: DeliveryAttempt[];
}

/** The answer kept under an idempotency key for 24 hours. */
export interface ReplyRow {
  id: string;
  fingerprint: string;
  at: number;
  requestId: string;
  status: number;
  body: string;
}

export interface SettingRow {
  id: string;
  value: number;
}
