import { z } from "zod";
import { mailAddress } from "./address";
import { money } from "./money";
import { picture } from "./picture";

const day = z.iso.date();
const person = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** POST /store/withdrawal-requests: the form on the page alone. Whatever is sent, the answer is the same. */
export const withdrawalRequest = z.strictObject({
  name: person,
  /** As printed in the mail: 1042. Signs around it are left out. */
  order_number: z
    .string()
    .trim()
    .max(30)
    .transform((text) => text.replace(/^[^\d]*|[^\d]*$/g, ""))
    .pipe(z.string().regex(/^\d{1,9}$/)),
  email: mailAddress,
});
export type WithdrawalRequest = z.infer<typeof withdrawalRequest>;

/** The answer to each. `declared_at` is the moment that counts. */
export const withdrawalRequestAnswer = z.object({ declared_at: z.iso.datetime() });
export type WithdrawalRequestAnswer = z.infer<typeof withdrawalRequestAnswer>;

/** POST /store/withdrawals/:token: the statement. */
export const withdrawalStatement = z
  .strictObject({
    name: person,
    /** Of the form that was shown: posted twice, it is one statement. */
    form_key: z.string().regex(/^[0-9A-Za-z-]{16,64}$/),
    /** All that is left, or the pieces of `lines`. */
    whole: z.boolean(),
    lines: z
      .array(z.strictObject({ id: z.string().max(60), quantity: z.number().int().min(1).max(10_000) }))
      .max(200)
      .default([]),
  })
  .refine(({ whole, lines }) => whole || lines.length > 0, { path: ["lines"], message: "is empty" });
export type WithdrawalStatement = z.infer<typeof withdrawalStatement>;

/** domain/withdrawals/states.ts */
export const withdrawalState = z.enum(["received", "return_requested", "refunded", "closed"]);
export type WithdrawalState = z.infer<typeof withdrawalState>;

const statementLine = z.object({ title: z.string(), variantTitle: z.string(), quantity: z.number() });

/** A statement as its reader sees it. */
export const withdrawal = z.object({
  id: z.string(),
  name: z.string(),
  declaredAt: z.iso.datetime(),
  state: withdrawalState,
  /** Sent after the period: the seller may accept it, and owes nothing. */
  late: z.boolean(),
  lines: z.array(statementLine),
  /** What goes back, delivery included, and how much of it is for delivery. */
  owed: money,
  delivery: money,
  /** By when: the goods, and the money. */
  sendBackBy: day,
  owedBy: day,
  /** Whether something has to be sent back. */
  returns: z.boolean(),
  refunded: money.nullable(),
});
export type Withdrawal = z.infer<typeof withdrawal>;

/** open: something is still to be received, so the period has not begun. */
export const withdrawalPeriod = z.object({
  state: z.enum(["open", "running", "passed"]),
  /** The last day on which it is in time. */
  lastDay: day.nullable(),
  /** How many days it is long. */
  days: z.number().int(),
});
export type WithdrawalPeriod = z.infer<typeof withdrawalPeriod>;

/** GET /store/withdrawals/:token: an order's own lines, for whoever holds its link. */
export const withdrawalPage = z.object({
  displayId: z.number().int(),
  placedAt: z.iso.datetime(),
  /** The buyer, or who filled in the form on the page alone. */
  name: z.string(),
  /** Masked: where the confirmation goes. */
  email: z.string(),
  /** When the form on the page alone was sent, which is the moment that counts; null on a link of the order itself. */
  declaredAt: z.iso.datetime().nullable(),
  period: withdrawalPeriod,
  lines: z.array(
    statementLine.extend({
      id: z.string(),
      /** How many can still be withdrawn. */
      left: z.number().int().nonnegative(),
      /** Sealed for hygiene: only unopened (Directive 2011/83/EU art. 16(e)). */
      sealed: z.boolean(),
      /** Digital content that was delivered at once, as was asked (art. 16(m)). */
      begun: z.boolean(),
      total: money,
      picture: picture.nullable(),
    }),
  ),
  /** Where goods go back to, a line each. */
  returnTo: z.array(z.string()),
  statements: z.array(withdrawal),
});
export type WithdrawalPage = z.infer<typeof withdrawalPage>;

/** On the order's page: where it can be withdrawn from, until when, and what was. */
export const orderWithdrawal = z.object({
  /** Path of the storefront; null when nothing can be withdrawn any more. */
  path: z.string().nullable(),
  period: withdrawalPeriod,
  statements: z.array(withdrawal),
});
