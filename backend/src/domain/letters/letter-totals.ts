import { letterSentences } from "../../modules/mail/sentence";
import { euros, percentText } from "../../shared/figures";
import { toCents } from "../../shared/to-cents";
import { vatTable } from "../vat/vat-table";
import type { OrderForLetters } from "./order-letter";

const say = letterSentences("order-confirmation");

/**
 * Under the lines, which stand at their price before discounts: what was taken off, the delivery before discounts, the
 * total. The rows add up to it, for the discount is what lies between them, in whole cents.
 */
export function letterTotals(order: OrderForLetters) {
  const row = (label: string, cents: number, strong = false) => ({
    label,
    value: euros(cents),
    strong,
  });
  const goods = order.items.reduce((sum, item) => sum + toCents(item.original_total), 0);
  const delivery = toCents(order.original_shipping_total);
  const total = toCents(order.total);
  const discount = goods + delivery - total;
  return [
    ...(discount > 0 ? [row(say("totals.discount"), -discount)] : []),
    ...(order.shipping_methods.length > 0 ? [row(say("totals.delivery"), delivery)] : []),
    row(say("totals.total"), total, true),
    ...vatTable([...order.items, ...order.shipping_methods], total).map(({ percent, vat }) =>
      row(say("totals.vat", { percent: percentText(percent) }), vat),
    ),
  ];
}
