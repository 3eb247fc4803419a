import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { z } from "zod";
import type { Checkout } from "../../modules/payment-inbox/models/checkout";
import { fullSession } from "../../modules/stripe-checkout/client";
import { idOf, refundedCents, checkoutState } from "../../modules/stripe-checkout/statuses";
import { orderIdOf, cartExists, cartFacts, sessionsOf, type CartFacts } from "./cart-facts";
import type { PaymentFacts } from "./decide";
import { orderFacts, type OrderFacts } from "./order-facts";
import { refundReason } from "../../contracts/checkout";
import { inboxOf, stripe } from "./stripe";

export type CheckoutRow = InferTypeOf<typeof Checkout>;

/** A Checkout Session of ours, with its checkout, cart and order. */
export interface Payment {
  session: Stripe.Checkout.Session;
  checkout: CheckoutRow;
  /** null when it does not exist, and once it is an order. */
  cart: CartFacts | null;
  order: OrderFacts | null;
  facts: PaymentFacts;
}

/** The Checkout Session of an intent, or null when Stripe knows none. */
export async function sessionOfIntent(paymentIntent: string): Promise<string | null> {
  const { data } = await stripe().checkout.sessions.list({ payment_intent: paymentIntent, limit: 1 });
  return data[0]?.id ?? null;
}

/**
 * The checkout row of a Checkout Session; it is made when a crash or another storefront did not write it.
 * @returns null for a session that was not opened for a cart of this shop: it is ignored.
 */
export async function checkoutOf(
  container: MedusaContainer,
  session: Stripe.Checkout.Session,
): Promise<CheckoutRow | null> {
  const inbox = inboxOf(container);
  const [known] = await inbox.listCheckouts({ stripe_session_id: session.id }, { take: 1 });
  if (known) return known;
  const id = session.metadata?.session_id;
  if (!id?.startsWith("payses_")) return null;
  const cartId = (await cartOfSession(container, id)) ?? session.client_reference_id;
  if (!cartId || !(await cartExists(container, cartId))) return null;
  const row = {
    cart_id: cartId,
    stripe_session_id: session.id,
    amount_cents: session.amount_total ?? 0,
    currency: session.currency ?? "eur",
    url: session.url,
    fingerprint: "",
    checked_at: new Date(),
  };
  try {
    return await inbox.createCheckouts({ id, ...row });
  } catch (error) {
    // Another call wrote the row at the same moment; or the row of this id belongs to another session, and that one
    // counts.
    const [made] = await inbox.listCheckouts({ stripe_session_id: session.id }, { take: 1 });
    if (made) return made;
    const [other] = await inbox.listCheckouts({ id }, { take: 1 });
    if (!other) throw error;
    return inbox.createCheckouts(row);
  }
}

async function cartOfSession(container: MedusaContainer, paymentSession: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const sessions = await query.graph({
    entity: "payment_session",
    fields: ["payment_collection_id"],
    filters: { id: paymentSession },
  });
  const found = z.object({ payment_collection_id: z.string() }).nullish().parse(sessions.data[0]);
  if (!found) return null;
  const links = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: found.payment_collection_id },
  });
  return z.object({ cart_id: z.string() }).nullish().parse(links.data[0])?.cart_id ?? null;
}

/** Reads Stripe and the database, for a decision. Call it while the cart is locked. */
export async function readPayment(
  container: MedusaContainer,
  stripeSession: string,
): Promise<Payment | null> {
  const session = await fullSession(stripe(), stripeSession);
  const checkout = await checkoutOf(container, session);
  if (!checkout) return null;
  const orderId = await orderIdOf(container, checkout.cart_id);
  const order = orderId ? await orderFacts(container, orderId) : null;
  const cart = order ? null : await cartFacts(container, checkout.cart_id);
  const sessionId = session.metadata?.session_id ?? checkout.id;
  const payments = order?.payments ?? [];
  const mine = payments.find((payment) => payment.payment_session_id === checkout.id);
  const sessions = order
    ? [...(await sessionsOf(container, checkout.cart_id)), ...order.paymentSessions]
    : (cart?.sessions ?? []);
  const facts: PaymentFacts = {
    session: {
      state: checkoutState(session),
      amountCents: session.amount_total ?? 0,
      currency: session.currency ?? "",
      refundedCents: refundedCents(session),
    },
    cart: cart && { totalCents: cart.totalCents, currency: cart.currency },
    // A row with another id is a second payment page of the same payment session, which does not count.
    current: checkout.id === sessionId && sessions.some(({ id }) => id === sessionId),
    order: order && {
      canceled: order.canceled,
      paidBy: mine ? "this" : payments.length > 0 ? "other" : null,
      booked: Boolean(mine && order.booked(mine)),
    },
    closed: checkout.state === "failed",
    earlierReason: refundReason.nullable().catch(null).parse(checkout.reason),
  };
  return { session, checkout, cart, order, facts };
}

export const intentOf = ({ session }: Pick<Payment, "session">): string | null =>
  idOf(session.payment_intent);
