import { MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";
import messages from "./messages/nl.json";

/**
 * Stripe's code when more was refunded than Medusa has stored yet: a refund of its dashboard whose event has not
 * arrived.
 */
const BACK_ALREADY = new Set(["charge_already_refunded", "amount_too_large"]);

/** Stripe's own code of what went wrong, or null when the error is not Stripe's. */
export function stripeCode(error: unknown): string | null {
  return error instanceof Stripe.errors.StripeError ? (error.code ?? error.type) : null;
}

/**
 * An error that names what was tried and Stripe's code, never the buyer, the card or the request's body. When trying
 * again cannot help it is a MedusaError not_allowed, in words for the owner.
 */
export function paymentError(doing: string, error: unknown): Error {
  if (MedusaError.isMedusaError(error)) return error as Error;
  const code = stripeCode(error);
  if (!code) return error instanceof Error ? error : new Error(`${doing} failed`);
  if (BACK_ALREADY.has(code)) return forbidden(messages.back_already);
  return new Error(`${doing}: Stripe answered ${code}`, { cause: code });
}

/** Something that the rules forbid; trying again cannot help. */
export function forbidden(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
