import { MathBN } from "@medusajs/framework/utils";

/**
 * What an order came to when it was placed, major units, VAT included. Core takes each refund off an order's total, as
 * a credit line (and a cancellation twice); this adds them again.
 */
export function placedTotal(order: { total: number; credit_line_total?: number | null }): number {
  return MathBN.add(order.total, order.credit_line_total ?? 0).toNumber();
}
