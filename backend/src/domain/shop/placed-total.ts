import { MathBN } from "@medusajs/framework/utils";
import { z } from "zod";

const amount = z.coerce.number();

/** The sums of an order that its total as it was placed is made of. */
export const placedSums = { total: amount, credit_line_total: amount.nullish() };
/** What Medusa works the sums of an order, its lines and its delivery out from. */
export const placedSumFields = [
  "total",
  "credit_line_total",
  "credit_lines.*",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
];

/**
 * What an order came to when it was placed, major units, VAT included. Core takes each refund off an order's total, as
 * a credit line (and a cancellation twice); what was bought costs what it cost.
 */
export function placedTotal(order: { total: number; credit_line_total?: number | null }): number {
  return MathBN.add(order.total, order.credit_line_total ?? 0).toNumber();
}
