import type { PackingOrder } from "../../contracts/admin-packing";
import { firstExpiredFirstOut, isExpired, type LotOnHand } from "../../modules/lots/first-expired";

/** Pieces of a line that come from one lot; without `code` those that no lot has. */
export interface LinePart {
  /** Of a bundle: what of it. */
  name: string | null;
  code: string | null;
  bestBefore: string | null;
  quantity: number;
  /** Of pieces that no lot has: there are some that are past their date, which are not to be packed. */
  besideExpired?: boolean;
}

/** What one piece of a line takes from stock. */
export interface Taking {
  lineId: string;
  itemId: string;
  name: string;
  quantity: number;
}

export interface KnownLot extends LotOnHand {
  itemId: string;
  code: string;
}

export interface KnownUse {
  lineId: string;
  fulfillmentId: string;
  lotId: string;
  quantity: number;
}

export interface LotFacts {
  takings: readonly Taking[];
  /** Those too of which nothing is left, where a parcel has some. */
  lots: readonly KnownLot[];
  uses: readonly KnownUse[];
  today: string;
}

/** By the id of the line. */
export type LinesLots = ReadonlyMap<string, LinePart[]>;

/**
 * Which lots whoever packs these orders takes, as they will be noted: those of parcels that are packed, and of the rest
 * first expired first out, the first order first. An order that has left names what it got. Pure.
 * @param chosen what goes into a parcel of a single order, by the line's id, when it is not all that is left
 */
export function plannedLots(
  orders: readonly PackingOrder[],
  facts: LotFacts,
  chosen?: ReadonlyMap<string, number>,
): LinesLots {
  const lots = facts.lots.map((lot) => ({ ...lot }));
  const planned = new Map<string, LinePart[]>();
  for (const order of orders)
    for (const line of order.lines) {
      const pieces = Math.min(line.unpacked, chosen ? (chosen.get(line.itemId) ?? 0) : line.unpacked);
      const parts = [
        ...(chosen ? [] : notedParts(order, line, facts)),
        ...(order.state === "canceled" ? [] : partsToTake(line, pieces, lots, facts)),
      ];
      if (parts.length > 0) planned.set(line.itemId, parts);
    }
  return planned;
}

type Line = PackingOrder["lines"][number];

const takingsOf = ({ itemId }: Line, { takings }: LotFacts) =>
  takings.filter(({ lineId }) => lineId === itemId);

/** Of a line that takes several things, which one it is. */
function nameIn(line: Line, itemId: string, facts: LotFacts): string | null {
  const own = takingsOf(line, facts);
  return own.length > 1 ? (own.find((each) => each.itemId === itemId)?.name ?? null) : null;
}

/** What parcels took: those that have not left, or all of them once everything has. */
function notedParts({ parcels }: PackingOrder, line: Line, facts: LotFacts): LinePart[] {
  const sent = new Set(parcels.flatMap(({ id, sentAt }) => (sentAt ? [id] : [])));
  return facts.uses
    .filter((use) => use.lineId === line.itemId && (line.left === 0 || !sent.has(use.fulfillmentId)))
    .flatMap(({ lotId, quantity }) => {
      const lot = facts.lots.find(({ id }) => id === lotId);
      return lot ? [partOf(lot, quantity, nameIn(line, lot.itemId, facts))] : [];
    });
}

/** What is to be taken; it is gone from `lots` for the lines that come after. */
function partsToTake(line: Line, pieces: number, lots: KnownLot[], facts: LotFacts): LinePart[] {
  if (pieces === 0) return [];
  return takingsOf(line, facts).flatMap(({ itemId, quantity }) => {
    const own = lots.filter((lot) => lot.itemId === itemId);
    // Nothing is said of goods that have no lots.
    if (own.length === 0) return [];
    const name = nameIn(line, itemId, facts);
    const { taken, uncovered } = firstExpiredFirstOut(own, pieces * quantity, facts.today);
    const parts = taken.flatMap((each) => {
      const lot = own.find(({ id }) => id === each.id);
      if (!lot) return [];
      lot.onHand -= each.quantity;
      return [partOf(lot, each.quantity, name)];
    });
    if (uncovered <= 0) return parts;
    const besideExpired = own.some(
      ({ bestBefore, onHand }) => onHand > 0 && isExpired(bestBefore, facts.today),
    );
    return [...parts, { name, code: null, bestBefore: null, quantity: uncovered, besideExpired }];
  });
}

const partOf = ({ code, bestBefore }: KnownLot, quantity: number, name: string | null): LinePart => ({
  name,
  code,
  bestBefore,
  quantity,
});

/** Parts of several lines together: each lot once. Pure. */
export function partsTogether(parts: readonly LinePart[]): LinePart[] {
  const found = new Map<string, LinePart>();
  for (const part of parts) {
    const key = JSON.stringify([part.name, part.code, part.bestBefore]);
    found.set(key, { ...part, quantity: part.quantity + (found.get(key)?.quantity ?? 0) });
  }
  return [...found.values()];
}
