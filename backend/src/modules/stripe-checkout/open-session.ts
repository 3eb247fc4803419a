import type Stripe from "stripe";
import { fullSession, type StripeOptions } from "./client";
import { forbidden, paymentError, stripeCode } from "./errors";
import type { SessionData } from "./session-data";
import { sessionParams, type SessionWish } from "./session-params";
import { refundedCents, checkoutState } from "./statuses";

type Wish = Omit<SessionWish, "now" | "storefrontUrl" | "manualCapture"> & {
  /**
   * The session that this one replaces: part of the idempotency key, since a return to an earlier amount is a new
   * session too.
   */
  replaces?: string;
};

/**
 * Opens a Checkout Session of exactly this amount. @throws Error "…: Stripe answered <code>".
 */
export async function openSession(stripe: Stripe, options: StripeOptions, wish: Wish): Promise<SessionData> {
  const { replaces, ...asked } = wish;
  const full: SessionWish = {
    ...asked,
    storefrontUrl: options.storefrontUrl,
    manualCapture: options.manualCapture,
    now: Math.floor(Date.now() / 1000),
  };
  const key = `${replaces ?? wish.sessionId}-${wish.amountCents}-open`;
  try {
    const session = await create(stripe, full, key);
    if (session.amount_total === wish.amountCents) return kept(session, wish);
    // Stripe charges the sum that it computed itself: when that is not the cart's amount, one line with the amount is
    // sent.
    await stripe.checkout.sessions.expire(session.id);
    return kept(await create(stripe, { ...full, lines: [] }, `${key}-one-line`), wish);
  } catch (error) {
    throw paymentError("open session", error);
  }
}

async function create(stripe: Stripe, wish: SessionWish, idempotencyKey: string) {
  try {
    return await stripe.checkout.sessions.create(sessionParams(wish), { idempotencyKey });
  } catch (error) {
    // Stripe is stricter about addresses than we are; then the buyer types it on the page.
    if (stripeCode(error) !== "email_invalid") throw error;
    const params = sessionParams({ ...wish, email: null });
    return stripe.checkout.sessions.create(params, { idempotencyKey: `${idempotencyKey}-no-email` });
  }
}

function kept(session: Stripe.Checkout.Session, wish: Wish): SessionData {
  return {
    id: session.id,
    session_id: wish.sessionId,
    amount_cents: wish.amountCents,
    currency: wish.currency,
    url: session.url,
    payment_intent: null,
    refunds: {},
  };
}

/**
 * Closes a session so that nobody can pay it any more; does nothing when that is already so.
 * @throws MedusaError not_allowed when it was paid, or a payment is under way, and the money did not go back.
 */
export async function endSession(stripe: Stripe, id: string): Promise<void> {
  try {
    let session = await fullSession(stripe, id);
    if (session.status === "open") {
      // Between reading and closing the reader may have paid: then closing fails, and the session's state shows it.
      await stripe.checkout.sessions.expire(id).catch((error: unknown) => {
        if (stripeCode(error) === "StripeConnectionError") throw error;
      });
      session = await fullSession(stripe, id);
    }
    const now = checkoutState(session);
    if (now === "expired" || now === "failed") return;
    if (now === "paid" && refundedCents(session) >= (session.amount_total ?? 0)) return;
    throw forbidden(now === "open" ? `session ${id} stays open` : `session ${id} holds a payment`);
  } catch (error) {
    throw paymentError("end session", error);
  }
}
