import { z } from "zod";

/** A Stripe event that was not handled yet, or could not be. Ids only. */
export const adminPaymentEvent = z.object({
  id: z.string(),
  type: z.string(),
  receivedAt: z.iso.datetime(),
  attempts: z.number().int().nonnegative(),
  lastError: z.string().nullable(),
  /** Tried too often: only the owner's "try again" takes it up. */
  dead: z.boolean(),
});
export type AdminPaymentEvent = z.infer<typeof adminPaymentEvent>;

/** Something the reconciliation put right. */
export const adminPaymentRepair = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  kind: z.string(),
  orderId: z.string().nullable(),
  /** What went wrong, as the program says it: for whoever helps the owner. Only of what was given up. */
  detail: z.string().nullable(),
});
export type AdminPaymentRepair = z.infer<typeof adminPaymentRepair>;

/** GET /admin/payment-events */
export const adminPayments = z.object({
  waiting: z.array(adminPaymentEvent),
  repairs: z.array(adminPaymentRepair),
});
export type AdminPayments = z.infer<typeof adminPayments>;
