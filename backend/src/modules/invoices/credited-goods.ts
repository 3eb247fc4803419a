import type { CreditedGoods, CreditFacts, InvoiceFacts } from "./facts";

/** How many of an order's line are still the buyer's. */
export interface Kept {
  itemId: string;
  quantity: number;
}

export interface Line extends CreditedGoods {
  /** What of it was invoiced and not credited yet. */
  quantity: number;
}

/** What of each line was invoiced and not credited, by invoices and credit notes of one order. Pure. */
export function documented(
  invoices: Pick<InvoiceFacts, "lines">[],
  credits: Pick<CreditFacts, "goods">[],
): Line[] {
  const lines = new Map<string, Line>();
  for (const { itemId, title, variant, quantity, percent, total } of invoices.flatMap((each) => each.lines)) {
    if (!itemId) continue;
    const known = lines.get(itemId);
    lines.set(itemId, {
      ...{ itemId, title, variant, percent },
      quantity: (known?.quantity ?? 0) + quantity,
      total: (known?.total ?? 0) + total,
    });
  }
  for (const { itemId, quantity, total } of credits.flatMap((each) => each.goods)) {
    const known = lines.get(itemId);
    if (known)
      lines.set(itemId, { ...known, quantity: known.quantity - quantity, total: known.total - total });
  }
  return [...lines.values()];
}

/** So many pieces of a line, at what is left of its price, in whole cents. */
export const piecesOf = (line: Line, quantity: number): CreditedGoods => ({
  ...line,
  quantity,
  total: quantity === line.quantity ? line.total : Math.round((line.total * quantity) / line.quantity),
});

/**
 * What a refund is for: what was invoiced and is no longer the buyer's, since it came back or was taken out of the
 * order. When nothing is, the pieces of one line whose price is exactly this amount; at more than one rate that says
 * nothing. Pure.
 * @param cents what goes back
 */
export function goodsFor(lines: Line[], kept: Kept[], cents: number): CreditedGoods[] {
  const gone = lines.flatMap((line) => {
    const held = kept.find(({ itemId }) => itemId === line.itemId)?.quantity ?? 0;
    const quantity = line.quantity - held;
    return quantity > 0 && line.total > 0 ? [piecesOf(line, quantity)] : [];
  });
  if (gone.length > 0) return gone;
  const exactly = lines.flatMap((line) =>
    Array.from({ length: Math.max(0, Math.floor(line.quantity)) }, (_, at) => piecesOf(line, at + 1)).filter(
      ({ total }) => total === cents,
    ),
  );
  const [first] = exactly;
  return first && exactly.every(({ percent }) => percent === first.percent) ? [first] : [];
}
