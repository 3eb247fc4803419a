/** One line of an invoice, or what a credit note says of one; whole cents, VAT included. */
export interface SoldLine {
  kind: "invoice" | "credit_note";
  orderId: string;
  /** What the line is counted under: an article or a product. */
  key: string;
  quantity: number;
  total: number;
}

export interface Sums {
  orders: number;
  pieces: number;
  sold: number;
  credited: number;
  revenue: number;
}

/** The sums of each key, the highest revenue first. Pure. */
export function tally(lines: SoldLine[]): { key: string; sums: Sums }[] {
  const byKey = new Map<string, SoldLine[]>();
  for (const line of lines) byKey.set(line.key, [...(byKey.get(line.key) ?? []), line]);
  return [...byKey]
    .map(([key, own]) => ({ key, sums: sumsOf(own) }))
    .sort((one, other) => other.sums.revenue - one.sums.revenue || one.key.localeCompare(other.key));
}

function sumsOf(lines: SoldLine[]): Sums {
  const of = (kind: SoldLine["kind"]) => lines.filter((line) => line.kind === kind);
  const sum = (some: SoldLine[], value: (line: SoldLine) => number) =>
    some.reduce((all, line) => all + value(line), 0);
  const [sales, credits] = [of("invoice"), of("credit_note")];
  const sold = sum(sales, ({ total }) => total);
  const credited = sum(credits, ({ total }) => total);
  return {
    orders: new Set(sales.map(({ orderId }) => orderId)).size,
    pieces: sum(sales, ({ quantity }) => quantity) - sum(credits, ({ quantity }) => quantity),
    sold,
    credited,
    revenue: sold - credited,
  };
}
