import type { LotState, StockLot } from "../../contracts/admin-stock";
import { isExpired } from "../../modules/lots/first-expired";
import type { LotRow } from "../../modules/lots/service";
import { daysAfter } from "../../shared/shop-day";

/** Days before its date from which on a lot is near it. */
const nearDays = 30;

/** The last day that is near, "2027-01-30". Pure. @param today as "2026-12-31" */
export const nearUntil = (today: string): string => daysAfter(today, nearDays);

/** How far a lot is from its date. Pure. */
export function lotState(bestBefore: string | null, today: string): LotState {
  if (bestBefore === null) return "none";
  if (isExpired(bestBefore, today)) return "expired";
  return bestBefore <= nearUntil(today) ? "near" : "fine";
}

/** A lot as the owner sees it. */
export const listedLot = (row: LotRow, today: string): StockLot => ({
  id: row.id,
  code: row.code,
  bestBefore: row.best_before,
  state: lotState(row.best_before, today),
  onHand: row.on_hand,
  received: row.received,
  receivedAt: new Date(row.received_at).toISOString(),
});
