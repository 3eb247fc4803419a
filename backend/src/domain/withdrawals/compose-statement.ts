import type { WithdrawalStatement } from "../../contracts/withdrawal";
import type { NewStatement } from "../../modules/withdrawals/service";
import type { StatementLine } from "../../modules/withdrawals/statement-line";
import { shopDay } from "../../shared/shop-day";
import { owedFor, tooMany, type Wanted } from "./owed";
import { owedBy } from "./period";
import { addDays } from "../../shared/public-holidays";
import type { WithdrawalLine, WithdrawalOrder } from "./withdrawal-order";

export interface Declared {
  statement: WithdrawalStatement;
  /** The moment that counts. */
  declaredAt: Date;
  requestId: string | null;
  /** Whether that moment is after the period. */
  late: boolean;
  /** Days for the goods to go back and for the money to be returned. */
  daysAfterwards: number;
}

type Composed =
  | { ok: true; statement: NewStatement }
  | { ok: false; code: "withdrawal_nothing_left" | "withdrawal_too_many" };

/**
 * What a buyer states, with what it is worth. Of the whole order it takes all that is left and can be withdrawn; pieces
 * that are not packed yet are the first to be taken out. Pure.
 */
export function composeStatement(
  order: WithdrawalOrder,
  { statement, declaredAt, requestId, late, daysAfterwards }: Declared,
): Composed {
  const lines = order.canceled ? [] : order.lines.filter(({ begun }) => !begun);
  const left = lines.flatMap((line) => {
    const quantity = line.quantity - line.gone;
    return quantity > 0 ? [{ itemId: line.itemId, quantity }] : [];
  });
  if (left.length === 0) return { ok: false, code: "withdrawal_nothing_left" };
  const wanted = statement.whole ? left : summed(statement.lines);
  if (tooMany(lines, wanted)) return { ok: false, code: "withdrawal_too_many" };
  const earlier = order.statements.filter(
    ({ state }) => state === "received" || state === "return_requested",
  );
  const promised = earlier.reduce((sum, each) => sum + each.goods_cents + each.delivery_cents, 0);
  const deliveryOwed = order.statements
    .filter(({ state }) => state !== "closed")
    .reduce((sum, each) => sum + each.delivery_cents, 0);
  const owed = owedFor(lines, wanted, {
    delivery: order.delivery,
    deliveryOwed,
    most: order.money - promised,
  });
  return {
    ok: true,
    statement: {
      form_key: statement.form_key,
      order_id: order.id,
      request_id: requestId,
      display_id: order.displayId,
      name: statement.name,
      email: order.email,
      declared_at: declaredAt,
      late,
      lines: owed.lines.flatMap(({ itemId, quantity, cents }) => {
        const line = lines.find((each) => each.itemId === itemId);
        return line ? [toLine(line, quantity, cents)] : [];
      }),
      currency: order.currency,
      goods_cents: owed.goods,
      delivery_cents: owed.delivery,
      send_back_by: addDays(shopDay(declaredAt), daysAfterwards),
      owed_by: owedBy(declaredAt, daysAfterwards),
    },
  };
}

/** A line that is named twice is taken together. */
function summed(lines: WithdrawalStatement["lines"]): Wanted[] {
  const sums = new Map<string, number>();
  for (const { id, quantity } of lines) sums.set(id, (sums.get(id) ?? 0) + quantity);
  return [...sums].map(([itemId, quantity]) => ({ itemId, quantity }));
}

function toLine(line: WithdrawalLine, quantity: number, cents: number): StatementLine {
  const { itemId, title, variantTitle, sealed } = line;
  const packed = Math.max(0, quantity - Math.max(0, line.quantity - line.packed));
  return { itemId, title, variantTitle, quantity, cents, sealed, packed: line.isSent ? packed : 0 };
}
