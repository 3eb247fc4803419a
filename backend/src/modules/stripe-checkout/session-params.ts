import type Stripe from "stripe";
import messages from "./messages/nl.json";

export interface SessionLine {
  name: string;
  /** Discounted total of the line, VAT included. */
  cents: number;
}

export interface SessionWish {
  /** Medusa's payment session: the proof that a paid Checkout Session is ours. */
  sessionId: string;
  cartId: string | null;
  amountCents: number;
  currency: string;
  email: string | null;
  lines: SessionLine[];
  storefrontUrl: string;
  manualCapture: boolean;
  /** Unix seconds. */
  now: number;
}

/** Stripe allows 30 minutes to 24 hours. */
const lifetimeSeconds = 60 * 60;
/** Stripe's own limit. */
const mostLines = 100;

/**
 * The lines as the reader saw them when they add up to the amount to the cent; else one line of that amount: so what is
 * charged is always exactly the amount.
 */
export function provenLines(lines: SessionLine[], amountCents: number): SessionLine[] {
  const sum = lines.reduce((total, { cents }) => total + cents, 0);
  const sound = lines.every(({ cents, name }) => Number.isSafeInteger(cents) && cents >= 0 && name.trim());
  if (sound && sum === amountCents && lines.length > 0 && lines.length <= mostLines) return lines;
  return [{ name: messages.one_line, cents: amountCents }];
}

/** The Checkout Session to ask for. Pure. */
export function sessionParams(wish: SessionWish): Stripe.Checkout.SessionCreateParams {
  const metadata = { session_id: wish.sessionId, ...(wish.cartId ? { cart_id: wish.cartId } : {}) };
  const order = `${wish.storefrontUrl}/bestelling/${wish.sessionId}`;
  return {
    mode: "payment",
    ui_mode: "hosted_page",
    locale: "nl",
    line_items: provenLines(wish.lines, wish.amountCents).map(({ name, cents }) => ({
      quantity: 1,
      price_data: {
        currency: wish.currency,
        unit_amount: cents,
        product_data: { name: name.trim().slice(0, 250) },
      },
    })),
    success_url: order,
    cancel_url: `${order}?geannuleerd=1`,
    ...(wish.cartId ? { client_reference_id: wish.cartId } : {}),
    ...(wish.email ? { customer_email: wish.email } : {}),
    metadata,
    payment_intent_data: { metadata, ...(wish.manualCapture ? { capture_method: "manual" } : {}) },
    expires_at: wish.now + lifetimeSeconds,
    // The buyer pays euros, whatever country the card is from.
    adaptive_pricing: { enabled: false },
  };
}
