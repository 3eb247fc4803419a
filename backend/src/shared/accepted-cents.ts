interface StatedLine {
  itemId: string;
  quantity: number;
  /** Of all these pieces, after discounts, VAT included. */
  cents: number;
}

/**
 * What goes back for the pieces of a statement that the owner takes back, in whole cents: all that is owed when it is
 * all of them, else their price and no delivery. Pure.
 * @param accepted pieces of a line, by its id; null for all
 */
export function acceptedCents(
  { lines, goods, delivery }: { lines: StatedLine[]; goods: number; delivery: number },
  accepted: Record<string, number> | null,
): number {
  const taken = ({ itemId, quantity }: StatedLine) =>
    accepted === null ? quantity : Math.min(quantity, accepted[itemId] ?? 0);
  if (lines.every((line) => taken(line) === line.quantity)) return goods + delivery;
  const price = (line: StatedLine) => Math.round((line.cents * taken(line)) / line.quantity);
  return Math.min(
    goods,
    lines.reduce((sum, line) => sum + price(line), 0),
  );
}
