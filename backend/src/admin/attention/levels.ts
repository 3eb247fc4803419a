import type { AttentionKind } from "../../contracts/admin-attention";

/** Something fails, somebody waits for the owner, or it may wait itself. */
export const levels = ["wrong", "waits", "later"] as const;
export type AttentionLevel = (typeof levels)[number];

export const levelOf: Record<AttentionKind, AttentionLevel> = {
  orders_with_problem: "wrong",
  withdrawals_overdue: "wrong",
  payments_stuck: "wrong",
  mails_not_sent: "wrong",
  articles_naming_unsold: "wrong",
  products_not_shown: "wrong",
  products_incomplete: "wrong",
  stock_short: "wrong",
  lots_expired: "wrong",
  promotions_broken: "wrong",
  reductions_not_shown: "wrong",
  backup_old: "wrong",
  orders_to_pack: "waits",
  orders_to_collect: "waits",
  withdrawals_open: "waits",
  letters_new: "waits",
  home_not_shown: "later",
  reviews_waiting: "waits",
  stock_out: "later",
  stock_low: "later",
  lots_near: "later",
  unanswered_often: "later",
  launch_blocks: "later",
};
