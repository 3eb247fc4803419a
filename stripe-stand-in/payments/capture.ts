import type Stripe from "stripe";
import { invalidRequest } from "../http/problem";
import { newId } from "../store/ids";
import { emit } from "../webhooks/event";
import type { World } from "../world";
import { checkoutOf } from "./attempt";

/** Takes reserved money, `amount` cents of it; the rest is let go. Throws Stripe's refusals. */
export function capture(world: World, intent: Stripe.PaymentIntent, amount = intent.amount_capturable) {
  const charge =
    typeof intent.latest_charge === "string" ? world.store.charges.get(intent.latest_charge) : undefined;
  if (intent.status !== "requires_capture" || !charge)
    throw unexpected(intent, "captured", "requires_capture");
  if (amount > intent.amount_capturable) {
    throw invalidRequest("The capture amount is greater than the capturable amount.", {
      code: "amount_too_large",
      param: "amount_to_capture",
    });
  }
  const captured = world.store.charges.put({
    ...charge,
    captured: true,
    amount_captured: amount,
    amount_refunded: charge.amount - amount, // Stripe shows what was let go as refunded
    balance_transaction: newId("txn_3"),
  });
  const paid = world.store.intents.put({
    ...intent,
    status: "succeeded",
    amount_capturable: 0,
    amount_received: amount,
  });
  const checkout = checkoutOf(world, intent.id);
  if (checkout) {
    world.store.checkouts.put({ ...checkout, session: { ...checkout.session, payment_status: "paid" } });
  }
  emit(world, "payment_intent.succeeded", paid);
  emit(world, "charge.captured", captured);
  return paid;
}

/** Lets reserved money go. A session's intent cannot be cancelled while the session can still be paid. */
export function cancel(
  world: World,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
) {
  const checkout = checkoutOf(world, intent.id);
  if (checkout?.session.status === "open") {
    const message =
      "You cannot cancel this PaymentIntent because it was created by a Checkout Session. Expire the Checkout Session instead.";
    throw invalidRequest(message, { code: "payment_intent_unexpected_state" });
  }
  if (intent.status !== "requires_capture" && intent.status !== "requires_payment_method") {
    throw unexpected(intent, "canceled", "requires_payment_method, requires_capture");
  }
  const canceled = world.store.intents.put({
    ...intent,
    status: "canceled",
    amount_capturable: 0,
    canceled_at: world.store.clock.now(),
    cancellation_reason: reason,
  });
  const charge =
    typeof intent.latest_charge === "string" ? world.store.charges.get(intent.latest_charge) : undefined;
  if (charge?.paid && !charge.captured) {
    world.store.charges.put({ ...charge, amount_refunded: charge.amount, refunded: true });
  }
  emit(world, "payment_intent.canceled", canceled);
  return canceled;
}

function unexpected(intent: Stripe.PaymentIntent, verb: string, needed: string) {
  return invalidRequest(
    `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${verb}: ${needed}.`,
    { code: "payment_intent_unexpected_state" },
  );
}
