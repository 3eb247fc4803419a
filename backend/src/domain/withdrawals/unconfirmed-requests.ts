import type { MedusaContainer } from "@medusajs/framework/types";
import type { WithdrawalRequestRow } from "../../modules/withdrawals/service";
import { withdrawalsOf } from "./withdrawals-of";

const most = 50;

/**
 * The newest forms on the page alone that no statement came of: their link was not used yet, or they name no order. The
 * buyer may well have withdrawn by them, so the owner sees them.
 */
export async function unconfirmedRequests(container: MedusaContainer): Promise<WithdrawalRequestRow[]> {
  const withdrawals = withdrawalsOf(container);
  const rows = await withdrawals.listWithdrawalRequests(
    { outcome: ["waiting", "linked", "unmatched"] },
    { take: 2 * most, order: { declared_at: "DESC" } },
  );
  const confirmed = await withdrawals.listWithdrawals(
    { request_id: rows.map(({ id }) => id) },
    { take: null, select: ["request_id"] },
  );
  const known = new Set(confirmed.map(({ request_id }) => request_id));
  return rows.filter(({ id }) => !known.has(id)).slice(0, most);
}
