/** A lot as far as the choice between several needs it. */
export interface LotOnHand {
  /** Medusa's ids begin with the time at which they were made. */
  id: string;
  /** "2027-03-31"; null where the goods have none. */
  bestBefore: string | null;
  onHand: number;
}

export interface TakenLots {
  taken: { id: string; quantity: number }[];
  /** Pieces that no lot has. */
  uncovered: number;
}

/** Whether the last day of a lot is past: nothing of it is chosen any more. */
export const isExpired = (bestBefore: string | null, today: string): boolean =>
  bestBefore !== null && bestBefore < today;

/** From which lots pieces are taken: first expired first out, and of the same day the one that came first. Pure. */
export function firstExpiredFirstOut(lots: readonly LotOnHand[], wanted: number, today: string): TakenLots {
  const inOrder = lots
    .filter(({ bestBefore, onHand }) => onHand > 0 && !isExpired(bestBefore, today))
    .sort(
      (one, other) =>
        (one.bestBefore ?? "9999").localeCompare(other.bestBefore ?? "9999") || (one.id < other.id ? -1 : 1),
    );
  const taken: TakenLots["taken"] = [];
  let uncovered = wanted;
  for (const { id, onHand } of inOrder) {
    if (uncovered <= 0) break;
    const quantity = Math.min(onHand, uncovered);
    taken.push({ id, quantity });
    uncovered -= quantity;
  }
  return { taken, uncovered };
}
