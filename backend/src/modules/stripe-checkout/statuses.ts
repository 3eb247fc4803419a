import type { PaymentSessionStatus } from "@medusajs/framework/types";
import type Stripe from "stripe";

/** What a Checkout Session has come to. `processing`: a delayed method, still under way at the bank. */
export type CheckoutState = "open" | "expired" | "paid" | "authorised" | "processing" | "failed";

export interface SessionState {
  status: Stripe.Checkout.Session["status"];
  payment_status: Stripe.Checkout.Session["payment_status"];
  payment_intent: { status: Stripe.PaymentIntent["status"] } | null;
}

/** Pure. `complete` alone does not mean paid: a delayed method completes the session days before its money comes. */
export function stateOf({ status, payment_status, payment_intent }: SessionState): CheckoutState {
  if (status === "open") return "open";
  if (status === "expired") return "expired";
  if (payment_status === "paid" || payment_status === "no_payment_required") return "paid";
  switch (payment_intent?.status) {
    case "succeeded":
      return "paid";
    case "requires_capture":
      return "authorised";
    case "requires_payment_method":
    case "canceled":
      return "failed";
    default:
      return "processing";
  }
}

/** The same in Medusa's words. */
export function medusaStatus(state: CheckoutState): PaymentSessionStatus {
  const words: Record<CheckoutState, PaymentSessionStatus> = {
    open: "pending",
    expired: "canceled",
    paid: "captured",
    authorised: "authorized",
    processing: "pending_authorization",
    failed: "error",
  };
  return words[state];
}

/** The expanded object, where the caller asked Stripe for it; null for a bare id. */
export const expanded = <T extends { id: string }>(value: string | T | null | undefined): T | null =>
  typeof value === "object" && value !== null ? value : null;

export const idOf = (value: string | { id: string } | null | undefined): string | null =>
  typeof value === "string" ? value : (value?.id ?? null);

/** The state of a session as Stripe answered it. */
export function checkoutState(session: Stripe.Checkout.Session): CheckoutState {
  const intent = expanded(session.payment_intent);
  return stateOf({
    status: session.status,
    payment_status: session.payment_status,
    payment_intent: intent && { status: intent.status },
  });
}

/** Cents of it that went back, pending refunds included. */
export function refundedCents(session: Stripe.Checkout.Session): number {
  return expanded(expanded(session.payment_intent)?.latest_charge)?.amount_refunded ?? 0;
}
