import type { Method, Payer } from "../entities/charge";
import type { CheckoutRow } from "../store/rows";
import type { World } from "../world";
import { decline, type DeclineReason } from "./decline";
import { pay, payLater } from "./pay";

/** What a reader can choose; `delayed` is a SEPA debit, whose result the bank gives days later. */
type Choice = "card" | "bancontact" | "ideal" | "delayed";
export type Outcome = "paid" | DeclineReason;

export interface Attempt {
  choice: Choice;
  outcome: Outcome;
  email: string | null;
  name: string | null;
  last4?: string;
  /** Seconds until a delayed payment settles by itself; null: it waits until the control endpoint settles it. */
  settleAfter: number | null;
}

/**
 * What a reader did on the hosted page, or a test in the reader's place.
 * @returns false, and does nothing, when the session can no longer be paid or does not offer the choice.
 */
export function attemptPayment(world: World, checkout: CheckoutRow, attempt: Attempt): boolean {
  const method: Method = attempt.choice === "delayed" ? "sepa_debit" : attempt.choice;
  if (checkout.session.status !== "open" || !checkout.session.payment_method_types.includes(method))
    return false;
  const payer: Payer = {
    method,
    email: attempt.email,
    name: attempt.name,
    ...(attempt.last4 ? { last4: attempt.last4 } : {}),
  };
  if (attempt.choice === "delayed") {
    const at = attempt.settleAfter === null ? null : world.store.clock.now() + attempt.settleAfter;
    payLater(world, checkout, payer, { outcome: attempt.outcome === "paid" ? "paid" : "failed", at });
  } else if (attempt.outcome === "paid") pay(world, checkout, payer);
  else decline(world, checkout, payer, attempt.outcome);
  return true;
}

/** Where Stripe sends the reader after payment. */
export function successAddress(checkout: CheckoutRow): string {
  return (checkout.session.success_url ?? "/").replaceAll("{CHECKOUT_SESSION_ID}", checkout.id);
}
