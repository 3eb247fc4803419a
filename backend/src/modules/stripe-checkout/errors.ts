import { MedusaError } from "@medusajs/framework/utils";
import Stripe from "stripe";

/** Stripe's own code of what went wrong, or null when the error is not Stripe's. */
export function stripeCode(error: unknown): string | null {
  return error instanceof Stripe.errors.StripeError ? (error.code ?? error.type) : null;
}

/** An error that names what was tried and Stripe's code, never the buyer, the card or the request's body. */
export function paymentError(doing: string, error: unknown): Error {
  if (MedusaError.isMedusaError(error)) return error as Error;
  const code = stripeCode(error);
  if (!code) return error instanceof Error ? error : new Error(`${doing} failed`);
  return new Error(`${doing}: Stripe answered ${code}`, { cause: code });
}

/** Something the rules forbid, which trying again does not mend. */
export function forbidden(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
