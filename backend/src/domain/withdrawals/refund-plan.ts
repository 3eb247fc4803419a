import { statementLines, type StatementLine } from "../../modules/withdrawals/statement-line";
import type { WithdrawalRow } from "../../modules/withdrawals/service";
import { acceptedCents } from "../../shared/accepted-cents";
import type { Wanted } from "./owed";
import type { WithdrawalOrder } from "./withdrawal-order";

/** What the owner does with a statement; cents, VAT included. */
export interface RefundPlan {
  withdrawalId: string;
  /** Noted on each change of the order that is made for it. */
  reason: string;
  orderId: string;
  /** Pieces that were never packed: they leave the order. `keeps` is what stays of the line. */
  takenOut: (Wanted & { keeps: number })[];
  /** Pieces that come back as a return. */
  comesBack: Wanted[];
  /** What goes back for what is accepted. */
  cents: number;
}

/** What is noted on changes of the order that a statement makes. */
export const reasonOf = (withdrawalId: string): string => `withdrawal ${withdrawalId}`;

const piecesOf = (accepted: Wanted[] | null, { itemId, quantity }: StatementLine): number =>
  accepted === null
    ? quantity
    : Math.min(quantity, accepted.find((each) => each.itemId === itemId)?.quantity ?? 0);

/**
 * What is done for a statement, with the order as it is now. Pure.
 * @param accepted what the owner takes back, when it is not all: a broken seal stays the buyer's
 * @param outBefore what an earlier run took out of the order; null when none did
 */
export function refundPlan(
  row: Pick<WithdrawalRow, "id" | "order_id" | "lines" | "goods_cents" | "delivery_cents">,
  order: Pick<WithdrawalOrder, "lines">,
  accepted: Wanted[] | null,
  outBefore: Wanted[] | null = null,
): RefundPlan {
  const stated = statementLines.parse(row.lines);
  const taken = stated.map((line) => ({ line, quantity: piecesOf(accepted, line) }));
  const parts = taken.flatMap(({ line, quantity }) => {
    const now = order.lines.find(({ itemId }) => itemId === line.itemId);
    if (!now || quantity === 0) return [];
    const isOut = outBefore?.find(({ itemId }) => itemId === line.itemId)?.quantity ?? 0;
    const unpacked = outBefore ? 0 : Math.max(0, now.quantity - now.packed);
    const out = Math.min(quantity, unpacked);
    return [{ itemId: line.itemId, out, keeps: now.quantity - out, back: quantity - isOut - out }];
  });
  return {
    withdrawalId: row.id,
    reason: reasonOf(row.id),
    orderId: row.order_id,
    takenOut: parts
      .filter(({ out }) => out > 0)
      .map(({ itemId, out, keeps }) => ({ itemId, quantity: out, keeps })),
    comesBack: parts.filter(({ back }) => back > 0).map(({ itemId, back }) => ({ itemId, quantity: back })),
    cents: acceptedCents(
      { lines: stated, goods: row.goods_cents, delivery: row.delivery_cents },
      accepted && Object.fromEntries(accepted.map(({ itemId, quantity }) => [itemId, quantity])),
    ),
  };
}
