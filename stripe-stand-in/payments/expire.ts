import type Stripe from "stripe";
import type { CheckoutRow } from "../store/rows";
import { emit } from "../webhooks/event";
import type { World } from "../world";
import { intentOf } from "./attempt";

/** Ends an open session, by its time or because it was asked; an intent that was begun ends with it. */
export function expire(world: World, checkout: CheckoutRow): Stripe.Checkout.Session {
  const session: Stripe.Checkout.Session = { ...checkout.session, status: "expired", url: null };
  world.store.checkouts.put({ ...checkout, session });
  const intent = intentOf(world, checkout);
  if (intent && intent.status !== "succeeded") {
    const canceled = world.store.intents.put({
      ...intent,
      status: "canceled",
      canceled_at: world.store.clock.now(),
      cancellation_reason: "expired",
    });
    emit(world, "payment_intent.canceled", canceled);
  }
  emit(world, "checkout.session.expired", session);
  return session;
}
