import type Stripe from "stripe";
import { newRefund } from "../entities/refund";
import { invalidRequest } from "../http/problem";
import { emit } from "../webhooks/event";
import type { World } from "../world";

interface RefundWish {
  /** Cents; absent is all that is left. */
  amount?: number;
  reason?: Stripe.Refund.Reason;
  metadata?: Record<string, string>;
}

/** Gives money of a charge back. Throws Stripe's refusals: nothing captured, nothing left, more than is left. */
export function refund(world: World, charge: Stripe.Charge, wish: RefundWish): Stripe.Refund {
  const left = charge.amount - charge.amount_refunded;
  if (charge.disputed) {
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: "charge_disputed",
    });
  }
  if (!charge.paid || !charge.captured) {
    throw invalidRequest(`Charge ${charge.id} cannot be refunded, as no money was captured.`, {
      code: "charge_not_refundable",
    });
  }
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, {
      code: "charge_already_refunded",
    });
  }
  const amount = wish.amount ?? left;
  if (amount > left) {
    throw invalidRequest(
      `Refund amount (${money(amount, charge.currency)}) is greater than unrefunded amount on charge (${money(left, charge.currency)})`,
      { code: "amount_too_large", param: "amount" },
    );
  }
  const plan = world.nextRefunds.shift();
  const extra = { reason: wish.reason ?? null, metadata: wish.metadata ?? {} };
  const made = newRefund(charge, amount, plan ? "pending" : "succeeded", extra, world.store.clock.now());
  world.store.refunds.put(made);
  const changed = refundedBy(world, charge, amount);
  emit(world, "refund.created", made);
  emit(world, "charge.refunded", changed);
  if (plan !== "failed") return made;
  failRefund(world, made, "lost_or_stolen_card");
  return made; // as Stripe: it was pending when answered, the failure follows as an event
}

/** The bank sends a refund back: the money is on the shop's balance again. @returns false if it had failed. */
export function failRefund(world: World, made: Stripe.Refund, reason: string): boolean {
  if (made.status === "failed" || made.status === "canceled") return false;
  const failed = world.store.refunds.put({ ...made, status: "failed", failure_reason: reason });
  const charge = typeof made.charge === "string" ? world.store.charges.get(made.charge) : undefined;
  if (charge) refundedBy(world, charge, -made.amount);
  emit(world, "refund.updated", failed);
  emit(world, "charge.refund.updated", failed);
  emit(world, "refund.failed", failed);
  return true;
}

/** A pending refund arrives. @returns false if it was not pending. */
export function finishRefund(world: World, made: Stripe.Refund): boolean {
  if (made.status !== "pending") return false;
  const done = world.store.refunds.put({ ...made, status: "succeeded" });
  emit(world, "refund.updated", done);
  emit(world, "charge.refund.updated", done);
  return true;
}

function refundedBy(world: World, charge: Stripe.Charge, amount: number): Stripe.Charge {
  const amount_refunded = charge.amount_refunded + amount;
  return world.store.charges.put({ ...charge, amount_refunded, refunded: amount_refunded === charge.amount });
}

function money(cents: number, currency: string): string {
  return currency === "eur" ? `€${(cents / 100).toFixed(2)}` : `${(cents / 100).toFixed(2)} ${currency}`;
}
