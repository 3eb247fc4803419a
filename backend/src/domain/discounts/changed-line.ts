import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";
import { toCents } from "../../shared/to-cents";
import { wholeCents } from "../../shared/whole-cents";

interface Discounted<T> {
  quantity: BigNumberInput;
  /** Major units, VAT included, of one piece. */
  unit_price: BigNumberInput;
  adjustments: T[];
}

/**
 * What stays taken off a line of an order whose pieces or price the owner changes: fewer pieces keep their part of each
 * discount, as when the others had come back; more pieces get no more; a line is never less than nothing. Medusa (2.21.2)
 * keeps the whole discount, so that four of five free pieces would cost less than nothing. Pure.
 * @param changed the line's new quantity, and its new price where that changes: major units, VAT included
 * @returns the same adjustments with amounts of whole cents, in major units, VAT included
 */
export function keptDiscounts<T extends { amount: BigNumberInput }>(
  { quantity, unit_price, adjustments }: Discounted<T>,
  changed: { quantity: BigNumberInput; unit_price?: BigNumberInput | null | undefined },
): (T & { amount: number })[] {
  const share = MathBN.min(1, MathBN.div(changed.quantity, quantity));
  const worth = toCents(MathBN.mult(changed.quantity, changed.unit_price ?? unit_price));
  const exact = adjustments.map(({ amount }) => MathBN.mult(MathBN.mult(amount, share), 100));
  const all = MathBN.sum(0, ...exact);
  const sum = Math.min(worth, toCents(MathBN.div(all, 100)));
  const fitting = exact.map((cents) =>
    MathBN.gt(all, sum) ? MathBN.div(MathBN.mult(cents, sum), all).toNumber() : cents.toNumber(),
  );
  const cents = wholeCents(fitting, sum);
  return adjustments.map((adjustment, at) => ({ ...adjustment, amount: (cents[at] ?? 0) / 100 }));
}
