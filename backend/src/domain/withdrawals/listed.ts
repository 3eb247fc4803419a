import type { AdminWithdrawal, AdminWithdrawalRequest } from "../../contracts/admin-withdrawal";
import type { WithdrawalRequestRow, WithdrawalRow } from "../../modules/withdrawals/service";
import { statementLines } from "../../modules/withdrawals/statement-line";
import { isAfter } from "./period";
import { isFinal } from "./states";

/** A statement as the owner's list has it. */
export function listed(row: WithdrawalRow, now: Date): AdminWithdrawal {
  const lines = statementLines.parse(row.lines);
  return {
    id: row.id,
    orderId: row.order_id,
    displayId: row.display_id,
    name: row.name,
    declaredAt: new Date(row.declared_at).toISOString(),
    state: row.state,
    late: row.late,
    lines: lines.map(({ packed: _packed, ...line }) => line),
    returns: lines.some(({ packed }) => packed > 0),
    goods: row.goods_cents,
    delivery: row.delivery_cents,
    owed: row.goods_cents + row.delivery_cents,
    owedBy: row.owed_by,
    overdue: !row.late && !isFinal(row.state) && isAfter(now, row.owed_by),
    refunded: row.refunded_cents,
    closedReason: row.closed_reason,
  };
}

/** A form on the page alone, for the owner who may help; one that was repeated is left out before. */
export const listedRequest = (row: WithdrawalRequestRow): AdminWithdrawalRequest => ({
  id: row.id,
  name: row.name,
  orderNumber: row.order_number,
  email: row.email,
  declaredAt: new Date(row.declared_at).toISOString(),
  outcome: row.outcome === "repeated" ? "linked" : row.outcome,
  orderId: row.order_id,
});
