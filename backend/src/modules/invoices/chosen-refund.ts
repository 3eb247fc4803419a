import { z } from "zod";
import type { Line } from "./credited-goods";
import { documented, piecesOf } from "./credited-goods";
import type { CreditFacts, InvoiceFacts } from "./facts";

const cents = z.number().int().nonnegative();

/** What of the delivery goes back at one rate; whole cents, VAT included. */
const deliveryPart = z.object({ percent: z.number().nonnegative(), total: cents });
export type DeliveryPart = z.infer<typeof deliveryPart>;

/** What the owner chose to give back, as it is kept with the refund: its credit note is for exactly this. */
export const chosenParts = z.object({
  goods: z.array(z.object({ itemId: z.string(), quantity: z.number().int().positive(), total: cents })),
  delivery: z.array(deliveryPart),
});
export type ChosenParts = z.infer<typeof chosenParts>;

/** What of an order's invoices no credit note has taken yet; whole cents, VAT included. */
export interface Refundable {
  lines: Line[];
  delivery: DeliveryPart[];
  /** All that is left at each rate: a refund that named no goods took from it, but from no line. */
  rates: DeliveryPart[];
  total: number;
}

type Rated = { percent: number; total: number };
const at = (percent: number, all: Rated[]) =>
  all.reduce((sum, each) => (each.percent === percent ? sum + each.total : sum), 0);
const grossOf = (all: Pick<InvoiceFacts, "vat">[]) =>
  all.flatMap(({ vat }) => vat.map(({ percent, gross }) => ({ percent, total: gross })));

/** What can still be given back of an order. Delivery is what an invoice has at a rate beside its lines. Pure. */
export function refundable(
  invoices: Pick<InvoiceFacts, "lines" | "vat">[],
  credits: Pick<CreditFacts, "goods" | "delivery" | "vat">[],
): Refundable {
  const invoiced = grossOf(invoices);
  const credited = grossOf(credits);
  const lines = invoices.flatMap((each) => each.lines);
  const back = credits.flatMap((each) => each.delivery);
  const percents = [...new Set(invoiced.map(({ percent }) => percent))].sort((one, other) => one - other);
  const rates = percents.map((percent) => ({
    percent,
    total: at(percent, invoiced) - at(percent, credited),
  }));
  const delivery = rates.map(({ percent, total }) => ({
    percent,
    total: Math.max(0, Math.min(total, at(percent, invoiced) - at(percent, lines) - at(percent, back))),
  }));
  return {
    lines: documented(invoices, credits).filter(({ quantity, total }) => quantity > 0 && total >= 0),
    delivery: delivery.filter(({ total }) => total > 0),
    rates,
    total: rates.reduce((sum, { total }) => sum + total, 0),
  };
}

interface Wish {
  lines: { itemId: string; quantity: number }[];
  /** All that is left of the delivery too. */
  delivery: boolean;
}

/**
 * What these pieces and the delivery come to: each piece what was paid for it after discounts, the last of a line its
 * rest; never more than is left at its rate. Null when a line has not so many left. Pure.
 */
export function partsFor(left: Refundable, wish: Wish): ChosenParts | null {
  const rates = new Map(left.rates.map(({ percent, total }) => [percent, total]));
  const take = (percent: number, wanted: number) => {
    const total = Math.min(wanted, rates.get(percent) ?? 0);
    rates.set(percent, (rates.get(percent) ?? 0) - total);
    return total;
  };
  const goods: ChosenParts["goods"] = [];
  for (const { itemId, quantity } of wish.lines) {
    const line = left.lines.find((each) => each.itemId === itemId);
    if (!line || quantity > line.quantity) return null;
    goods.push({ itemId, quantity, total: take(line.percent, piecesOf(line, quantity).total) });
  }
  const delivery = wish.delivery ? left.delivery : [];
  return {
    goods,
    delivery: delivery.map(({ percent, total }) => ({ percent, total: take(percent, total) })),
  };
}

/** What chosen parts come to, in cents. */
export const partsTotal = ({ goods, delivery }: ChosenParts): number =>
  [...goods, ...delivery].reduce((sum, { total }) => sum + total, 0);
