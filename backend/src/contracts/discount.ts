import { z } from "zod";
import { money } from "./money";

/** Why a code that a reader typed takes nothing off now; the storefront has a sentence for each. */
export const codeReason = z.enum([
  "minimum_spend",
  "delivery_not_chosen",
  "not_this_delivery",
  "not_these_products",
  "more_needed",
  "nothing_left",
  "not_this_country",
  "signed_in_only",
  "not_for_you",
  "email_needed",
  "used_up",
  "used_before",
  "not_started",
  "expired",
  "withdrawn",
  "other_conditions",
  "not_now",
]);
export type CodeReason = z.infer<typeof codeReason>;

/** What one promotion takes off, of goods and delivery together. */
export const takenOff = z.object({
  code: z.string(),
  /** What the reader is shown: the code, or the name of a promotion that comes by itself. */
  name: z.string(),
  /** It comes by itself and cannot be taken out. */
  automatic: z.boolean(),
  amount: money,
});
export type TakenOff = z.infer<typeof takenOff>;

/** A code that was typed and waits until it may be used. */
export const waitingCode = z.object({
  code: z.string(),
  reason: codeReason,
  /** With `minimum_spend`: from which amount of goods it counts, and how much is missing. */
  minimum: money.nullable(),
  missing: money.nullable(),
});
export type WaitingCode = z.infer<typeof waitingCode>;
