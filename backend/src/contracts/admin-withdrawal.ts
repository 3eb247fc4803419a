import { z } from "zod";
import { withdrawalState } from "./withdrawal";

const cents = z.number().int();

/** A statement in the owner's list. Whole cents, VAT included. */
export const adminWithdrawal = z.object({
  id: z.string(),
  orderId: z.string(),
  displayId: z.number().int(),
  name: z.string(),
  declaredAt: z.iso.datetime(),
  state: withdrawalState,
  late: z.boolean(),
  lines: z.array(
    z.object({
      itemId: z.string(),
      title: z.string(),
      variantTitle: z.string(),
      quantity: z.number().int(),
      sealed: z.boolean(),
      cents,
    }),
  ),
  /** Whether something had been packed by then, and so comes back. */
  returns: z.boolean(),
  goods: cents,
  delivery: cents,
  owed: cents,
  /** The last day on which the money is back in time. */
  owedBy: z.iso.date(),
  /** Not done, and that day is past. */
  overdue: z.boolean(),
  refunded: cents.nullable(),
  closedReason: z.string().nullable(),
});
export type AdminWithdrawal = z.infer<typeof adminWithdrawal>;

/** A form sent from the page alone that was not confirmed by its link, or that names no order: the owner may help. */
export const adminWithdrawalRequest = z.object({
  id: z.string(),
  name: z.string(),
  orderNumber: z.string(),
  email: z.string(),
  declaredAt: z.iso.datetime(),
  outcome: z.enum(["waiting", "linked", "unmatched"]),
  orderId: z.string().nullable(),
});
export type AdminWithdrawalRequest = z.infer<typeof adminWithdrawalRequest>;

export const adminWithdrawalsQuery = z.object({
  order_id: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** GET /admin/withdrawals?order_id&limit&offset: newest first; `requests` are of all orders, at most 50. */
export const adminWithdrawals = z.object({
  withdrawals: z.array(adminWithdrawal),
  count: z.number().int(),
  requests: z.array(adminWithdrawalRequest),
});
export type AdminWithdrawals = z.infer<typeof adminWithdrawals>;

/** POST /admin/withdrawals/:id/refund: what of it came back, when it is not all; a broken seal is not accepted. */
export const refundWithdrawal = z.strictObject({
  accepted: z
    .array(z.strictObject({ item_id: z.string().max(60), quantity: z.number().int().min(0).max(10_000) }))
    .max(200)
    .optional(),
});

/** POST /admin/withdrawals/:id/close */
export const closeWithdrawal = z.strictObject({ reason: z.string().trim().min(1).max(300) });
