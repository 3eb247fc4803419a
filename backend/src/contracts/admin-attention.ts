import { z } from "zod";

/** What the shop looks at, each for itself: one that fails leaves the others as they are. */
export const attentionGroup = z.enum([
  "orders",
  "withdrawals",
  "letters",
  "reviews",
  "payments",
  "mails",
  "articles",
  "products",
  "home",
  "stock",
  "promotions",
  "reductions",
  "unanswered",
  "launch",
]);
export type AttentionGroup = z.infer<typeof attentionGroup>;

/** What is broken or waits; each has its sentence in admin/messages/attention.json. */
export const attentionKind = z.enum([
  "orders_to_pack",
  "orders_to_collect",
  "orders_with_problem",
  "withdrawals_open",
  "withdrawals_overdue",
  "letters_new",
  "reviews_waiting",
  "payments_stuck",
  "mails_not_sent",
  "articles_naming_unsold",
  "products_not_shown",
  "products_incomplete",
  "home_not_shown",
  "stock_short",
  "stock_out",
  "stock_low",
  "lots_expired",
  "lots_near",
  "promotions_broken",
  "reductions_not_shown",
  "unanswered_often",
  "launch_blocks",
  "backup_old",
]);
export type AttentionKind = z.infer<typeof attentionKind>;

/** One line of the page: something is there at least once. */
export const attentionThing = z.object({
  kind: attentionKind,
  count: z.number().int().positive(),
  /** Names of the first few. */
  names: z.array(z.string()),
  /** Whole cents that are owed; null where it is not about money. */
  cents: z.number().int().nullable(),
  /** Path in the Admin where it is mended; null where the page itself has the button. */
  link: z.string().nullable(),
});
export type AttentionThing = z.infer<typeof attentionThing>;

/** GET /admin/attention: what is broken or waits, and what could not be looked at now. */
export const adminAttention = z.object({
  things: z.array(attentionThing),
  unchecked: z.array(attentionGroup),
});
export type AdminAttention = z.infer<typeof adminAttention>;

/** POST /admin/attention/unsent-mails: how many went now, and how many could not. */
export const unsentMails = z.object({
  sent: z.number().int().nonnegative(),
  failed: z.number().int().nonnegative(),
});
export type UnsentMails = z.infer<typeof unsentMails>;
