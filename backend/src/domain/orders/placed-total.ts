import { MathBN } from "@medusajs/framework/utils";

interface Sums {
  total: number;
  credit_line_total?: number | null;
  items?: { returned?: number; returnedOriginal?: number }[];
}

/**
 * What an order came to when it was placed or last changed, major units, VAT included. Core takes each refund off an
 * order's total, as a credit line (and a cancellation twice), and what comes back too; this adds them again.
 */
export function placedTotal(order: Sums): number {
  const returned = (order.items ?? []).map((item) => item.returned ?? 0);
  return MathBN.sum(order.total, order.credit_line_total ?? 0, ...returned).toNumber();
}

/** What its goods cost before discounts, those that came back included. */
export function placedGoods({
  original_item_total,
  items = [],
}: Omit<Sums, "total"> & { original_item_total: number }): number {
  return MathBN.sum(original_item_total, ...items.map((item) => item.returnedOriginal ?? 0)).toNumber();
}
