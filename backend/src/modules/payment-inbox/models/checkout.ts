import { model } from "@medusajs/framework/utils";

/**
 * One Checkout Session that we opened, and what became of it. Medusa deletes its payment session at every change of the
 * cart; this row stays, so that a payment on an old page still leads to its cart.
 */
export const Checkout = model.define("payment_checkout", {
  /** Medusa's payment session, or checkout_… when there was nothing to pay. */
  id: model.id({ prefix: "checkout" }).primaryKey(),
  cart_id: model.text().index(),
  stripe_session_id: model.text().unique().nullable(),
  payment_intent: model.text().index().nullable(),
  amount_cents: model.number(),
  currency: model.text(),
  url: model.text().nullable(),
  /** What the payment page shows (domain/payments/payment-page.ts); two equal ones are the same checkout. */
  fingerprint: model.text(),
  state: model.enum(["open", "order", "failed", "refunded"]).default("open"),
  reason: model.text().nullable(),
  order_id: model.text().index().nullable(),
  refunded_cents: model.number().default(0),
  /** Set before the order is made: a crash after that may have left a partial order. */
  completing_at: model.dateTime().nullable(),
  /** Tries to settle it that failed, and since when; both are empty again once one succeeds. */
  failures: model.number().default(0),
  failing_since: model.dateTime().nullable(),
  checked_at: model.dateTime().index(),
});
