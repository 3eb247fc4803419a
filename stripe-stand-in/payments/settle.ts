import type Stripe from "stripe";
import type { CheckoutRow } from "../store/rows";
import { emit } from "../webhooks/event";
import type { World } from "../world";
import { intentOf } from "./attempt";
import { expire } from "./expire";
import { succeed } from "./pay";

/** Ends a delayed payment. @returns false when there is none under way. */
export function settle(world: World, checkout: CheckoutRow, outcome: "paid" | "failed"): boolean {
  const intent = intentOf(world, checkout);
  const charge =
    typeof intent?.latest_charge === "string" ? world.store.charges.get(intent.latest_charge) : undefined;
  if (!checkout.settlement || !intent || !charge || intent.status !== "processing") return false;
  if (outcome === "paid") {
    succeed(world, intent, charge);
    finish(
      world,
      checkout,
      { ...checkout.session, payment_status: "paid" },
      "checkout.session.async_payment_succeeded",
    );
  } else {
    fail(world, intent, charge);
    finish(world, checkout, checkout.session, "checkout.session.async_payment_failed");
  }
  return true;
}

/** Does what the clock says is due: sessions that expire, delayed payments that settle. */
export function settleWhatIsDue(world: World) {
  const now = world.store.clock.now();
  for (const checkout of world.store.checkouts.oldestFirst()) {
    if (checkout.session.status === "open" && checkout.session.expires_at <= now) expire(world, checkout);
    const { settlement } = checkout;
    if (settlement && settlement.at !== null && settlement.at <= now)
      settle(world, checkout, settlement.outcome);
  }
}

function fail(world: World, intent: Stripe.PaymentIntent, charge: Stripe.Charge) {
  const message = "The bank could not collect the money.";
  const failedCharge = world.store.charges.put({
    ...charge,
    status: "failed",
    failure_code: "insufficient_funds",
    failure_message: message,
  });
  const failed = world.store.intents.put({
    ...intent,
    status: "requires_payment_method",
    payment_method: null,
    last_payment_error: { type: "card_error", code: "insufficient_funds", message, charge: charge.id },
  });
  emit(world, "payment_intent.payment_failed", failed);
  emit(world, "charge.failed", failedCharge);
}

function finish(
  world: World,
  checkout: CheckoutRow,
  session: Stripe.Checkout.Session,
  type: "checkout.session.async_payment_succeeded" | "checkout.session.async_payment_failed",
) {
  world.store.checkouts.put({ ...checkout, session, settlement: null });
  emit(world, type, session);
}
