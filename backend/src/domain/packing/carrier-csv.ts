import type { PackingOrder } from "../../contracts/admin-packing";
import { csv } from "../../shared/csv";
import { csvColumns } from "./words";

/** Two zeros for the plus: a spreadsheet would take the number for a formula, and carriers read both. */
const phoneOf = (phone: string): string => phone.trim().replace(/^\+/, "00");

/**
 * The addresses of orders for the upload of a carrier. The weight is that of the goods that have not left, in whole
 * grams; empty when one of them has none. Pure. @param grams of one piece, by article number
 */
export function carrierCsv(orders: PackingOrder[], grams: ReadonlyMap<string, number>): string {
  const rows = orders.map((order) => [
    order.name,
    order.company,
    order.street,
    order.postcode,
    order.city,
    order.country.toUpperCase(),
    order.email,
    phoneOf(order.phone),
    weightOf(order, grams),
    String(order.displayId),
    order.pickupPoint ?? "",
  ]);
  return csv([csvColumns, ...rows]);
}

function weightOf({ lines, left: rest }: PackingOrder, grams: ReadonlyMap<string, number>): string {
  const goods = lines
    .filter(({ digital }) => !digital)
    .map((line) => ({ pieces: rest > 0 ? line.left : line.quantity, each: grams.get(line.sku) }))
    .filter(({ pieces }) => pieces > 0);
  if (goods.length === 0 || goods.some(({ each }) => each === undefined)) return "";
  return String(Math.round(goods.reduce((sum, { pieces, each = 0 }) => sum + pieces * each, 0)));
}
