import type Stripe from "stripe";
import { details } from "../entities/checkout-session";
import { newCharge, type Payer } from "../entities/charge";
import { newId } from "../store/ids";
import type { CheckoutRow } from "../store/rows";
import { emit } from "../webhooks/event";
import type { World } from "../world";
import { intentFor } from "./attempt";

/** Pays a session at once, or with manual capture reserves the money. The caller checked that it is open. */
export function pay(world: World, checkout: CheckoutRow, payer: Payer) {
  if (checkout.session.amount_total === 0) {
    complete(world, checkout, payer, null, "no_payment_required");
    return;
  }
  const intent = intentFor(world, checkout);
  if (intent.capture_method === "manual") authorise(world, checkout, payer, intent);
  else {
    const paid = succeed(world, intent, newCharge(intent, payer, world.store.clock.now()));
    complete(world, checkout, payer, paid, "paid");
  }
}

/**
 * Starts a delayed payment: the session is complete and unpaid until it settles.
 * @param settlement how it will end; `at` null: it waits until the control endpoint settles it.
 */
export function payLater(
  world: World,
  checkout: CheckoutRow,
  payer: Payer,
  settlement: NonNullable<CheckoutRow["settlement"]>,
) {
  const intent = intentFor(world, checkout);
  const charge = newCharge(intent, payer, world.store.clock.now());
  world.store.charges.put(charge);
  const processing: Stripe.PaymentIntent = { ...intent, status: "processing", latest_charge: charge.id };
  world.store.intents.put(processing);
  emit(world, "payment_intent.processing", processing);
  emit(world, "charge.pending", charge);
  complete(world, { ...checkout, settlement }, payer, processing, "unpaid");
}

/** Makes a charge succeed and its intent with it; amounts in cents. */
export function succeed(
  world: World,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
): Stripe.PaymentIntent {
  const paidCharge = world.store.charges.put({
    ...charge,
    status: "succeeded",
    paid: true,
    captured: true,
    amount_captured: charge.amount,
    balance_transaction: newId("txn_3"),
    outcome: approved,
  });
  const paid = world.store.intents.put({
    ...intent,
    status: "succeeded",
    amount_received: charge.amount,
    latest_charge: charge.id,
    last_payment_error: null,
  });
  emit(world, "payment_intent.succeeded", paid);
  emit(world, "charge.succeeded", paidCharge);
  return paid;
}

function authorise(world: World, checkout: CheckoutRow, payer: Payer, intent: Stripe.PaymentIntent) {
  const charge: Stripe.Charge = {
    ...newCharge(intent, payer, world.store.clock.now()),
    status: "succeeded",
    paid: true,
    outcome: approved,
  };
  world.store.charges.put(charge);
  const reserved = world.store.intents.put({
    ...intent,
    status: "requires_capture",
    amount_capturable: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
  });
  emit(world, "payment_intent.amount_capturable_updated", reserved);
  emit(world, "charge.succeeded", charge);
  complete(world, checkout, payer, reserved, "unpaid");
}

function complete(
  world: World,
  checkout: CheckoutRow,
  payer: Payer,
  intent: Stripe.PaymentIntent | null,
  payment_status: Stripe.Checkout.Session.PaymentStatus,
) {
  const session: Stripe.Checkout.Session = {
    ...checkout.session,
    status: "complete",
    payment_status,
    payment_intent: intent?.id ?? null,
    url: null,
    customer_details: details(payer.email ?? checkout.session.customer_email, payer.name),
  };
  world.store.checkouts.put({ ...checkout, session });
  emit(world, "checkout.session.completed", session);
}

const approved: Stripe.Charge.Outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: "approved_by_network",
  reason: null,
  risk_level: "normal",
  seller_message: "Payment complete.",
  type: "authorized",
};
