import type Stripe from "stripe";
import { newCharge, type Payer } from "../entities/charge";
import type { CheckoutRow } from "../store/rows";
import { emit } from "../webhooks/event";
import type { World } from "../world";
import { intentFor } from "./attempt";

export type DeclineReason = "generic_decline" | "insufficient_funds" | "authentication_failed";

const SENTENCES: Record<DeclineReason, { code: string; message: string }> = {
  generic_decline: { code: "card_declined", message: "Your card was declined." },
  insufficient_funds: { code: "card_declined", message: "Your card has insufficient funds." },
  authentication_failed: {
    code: "payment_intent_authentication_failure",
    message: "The provided PaymentMethod has failed authentication.",
  },
};

/** An attempt that failed: the session stays open, so the reader may try again. */
export function decline(world: World, checkout: CheckoutRow, payer: Payer, reason: DeclineReason) {
  const now = world.store.clock.now();
  const intent = intentFor(world, checkout);
  const { code, message } = SENTENCES[reason];
  const refusedByBank = reason !== "authentication_failed";
  const charge = refusedByBank ? failedCharge(intent, payer, now, code, message) : null;
  if (charge) world.store.charges.put(charge);
  const failed: Stripe.PaymentIntent = {
    ...intent,
    status: "requires_payment_method",
    payment_method: null,
    latest_charge: charge?.id ?? intent.latest_charge,
    last_payment_error: {
      type: "card_error",
      code,
      message,
      payment_method_type: payer.method,
      ...(charge ? { charge: charge.id, decline_code: reason } : {}),
    },
  };
  world.store.intents.put(failed);
  emit(world, "payment_intent.payment_failed", failed);
  if (charge) emit(world, "charge.failed", charge);
}

/** @returns the charge as a bank refused it. */
function failedCharge(
  intent: Stripe.PaymentIntent,
  payer: Payer,
  now: number,
  code: string,
  message: string,
): Stripe.Charge {
  return {
    ...newCharge(intent, payer, now),
    status: "failed",
    failure_code: code,
    failure_message: message,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: "01",
      network_status: "declined_by_network",
      reason: code,
      risk_level: "normal",
      seller_message: "The bank did not return any further details with this decline.",
      type: "issuer_declined",
    },
  };
}
