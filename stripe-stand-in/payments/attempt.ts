import type Stripe from "stripe";
import { newPaymentIntent } from "../entities/payment-intent";
import { newId } from "../store/ids";
import type { CheckoutRow } from "../store/rows";
import { emit } from "../webhooks/event";
import type { World } from "../world";

/** The intent of a session, made at the first attempt, with the means of payment now chosen. */
export function intentFor(world: World, checkout: CheckoutRow): Stripe.PaymentIntent {
  const payment_method = newId("pm_1");
  const existing = intentOf(world, checkout);
  if (existing) return world.store.intents.put({ ...existing, payment_method });
  const intent = { ...newPaymentIntent(checkout, world.store.clock.now()), payment_method };
  world.store.intents.put(intent);
  world.store.checkouts.put({ ...checkout, session: { ...checkout.session, payment_intent: intent.id } });
  emit(world, "payment_intent.created", intent);
  return intent;
}

export function intentOf(world: World, checkout: CheckoutRow): Stripe.PaymentIntent | undefined {
  const id = checkout.session.payment_intent;
  return typeof id === "string" ? world.store.intents.get(id) : undefined;
}

export function checkoutOf(world: World, intentId: string): CheckoutRow | undefined {
  return world.store.checkouts.find(({ session }) => session.payment_intent === intentId);
}

/** The reader was sent to a bank: 3-D Secure, Bancontact, iDEAL. */
export function awaitBank(world: World, checkout: CheckoutRow) {
  const intent = intentFor(world, checkout);
  if (intent.status === "requires_action") return;
  const waiting = world.store.intents.put({ ...intent, status: "requires_action" });
  emit(world, "payment_intent.requires_action", waiting);
}
