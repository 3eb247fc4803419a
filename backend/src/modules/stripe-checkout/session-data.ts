import { z } from "zod";
import { mailAddress } from "../../contracts/address";

const line = z.object({ name: z.string().min(1).max(300), cents: z.number().int().nonnegative() });

/**
 * What our own checkout passes to the provider. Through the core route a buyer may pass anything, so nothing here is
 * trusted.
 */
export const wishData = z.object({
  cart_id: z
    .string()
    .regex(/^cart_[0-9A-Za-z]{10,40}$/)
    .nullish()
    .catch(null),
  email: mailAddress.nullish().catch(null),
  lines: z.array(line).max(200).nullish().catch(null),
});

/** What the provider keeps on a payment session and on its payment. No secret: the Store API shows it whole. */
export const sessionData = z.object({
  id: z.string().startsWith("cs_"),
  session_id: z.string(),
  amount_cents: z.number().int().positive(),
  currency: z.string(),
  url: z.string().nullish(),
  payment_intent: z.string().nullish(),
  /** What it was paid with, as Stripe names it: card, bancontact, ideal. */
  method: z.string().nullish(),
  /** Stripe's refunds that Medusa has a row for: Medusa's refund id → Stripe's. */
  refunds: z.record(z.string(), z.string()).default({}),
});
export type SessionData = z.infer<typeof sessionData>;
