/** From `since` on the price was `amount` (major units, VAT included). */
export interface PriceSince {
  amount: number;
  since: Date;
}

const thirtyDays = 30 * 24 * 60 * 60 * 1000;

/**
 * The present price, and the lowest of the 30 days before it was last lowered (Directive 98/6/EC art. 6a; WER art. VI.18;
 * Besluit prijsaanduiding producten art. 5a). Cuts that follow each other without a rise between them are one reduction
 * and keep the first earlier price (art. 6a(5)).
 * @param history of one variant, in any order
 * @returns null when the price was never lowered, or rose last
 */
export function lowestBefore(history: PriceSince[], now: Date): { current: number; lowest: number } | null {
  const points = history
    .filter(({ since }) => since <= now)
    .sort((one, other) => one.since.getTime() - other.since.getTime())
    // The same price recorded twice is one price.
    .filter((point, index, sorted) => point.amount !== sorted[index - 1]?.amount);
  const current = points.at(-1);
  if (!current) return null;
  let first = points.length - 1;
  while (first > 0 && (points[first - 1]?.amount ?? 0) > (points[first]?.amount ?? 0)) first -= 1;
  // points[first] is the price from which the cuts began; the reduction itself begins with the point after it.
  const began = points[first + 1]?.since;
  if (!began) return null;
  const windowStart = began.getTime() - thirtyDays;
  const inForce = points.slice(0, first + 1).filter((point, index, before) => {
    const until = before[index + 1]?.since.getTime() ?? began.getTime();
    return until > windowStart;
  });
  if (inForce.length === 0) return null;
  return { current: current.amount, lowest: Math.min(...inForce.map(({ amount }) => amount)) };
}

/**
 * The earlier price to show beside a reduced one, by {@link lowestBefore}.
 * @returns null when the present price is not below it: then it is not shown as a reduction
 */
export function priorPrice(history: PriceSince[], now: Date): { amount: number; percent: number } | null {
  const found = lowestBefore(history, now);
  if (!found) return null;
  const { current, lowest } = found;
  const percent = Math.round((1 - current / lowest) * 100);
  return current < lowest && percent > 0 ? { amount: lowest, percent } : null;
}
