import type { Wanted } from "../withdrawals/owed";

/** A line of an order, in pieces. */
export interface OrderedLine {
  itemId: string;
  /** In the order now, those that came back too. */
  quantity: number;
  packed: number;
  /** Those of the packed that a return names. */
  returned: number;
  /** Those that came back and whose money did not go back yet. */
  waiting: number;
  /** A file has no stock. */
  stocked: boolean;
}

export interface GoodsPlan {
  /** Never packed: they leave the order, and their reservation ends. `keeps` is what stays of the line. */
  takenOut: (Wanted & { keeps: number })[];
  /** Packed: they come back as a return. */
  comesBack: Wanted[];
  /** Pieces that nobody packed yet and that stay in the order. */
  stillToSend: number;
}

/**
 * What happens to the pieces whose money goes back. What came back before needs nothing more; of the rest, what was never
 * packed is taken before what was. Pure.
 * @param restock whether they can be sold again; else the order stays as it is
 */
export function goodsPlan(lines: OrderedLine[], wanted: Wanted[], restock: boolean): GoodsPlan {
  const parts = wanted.flatMap(({ itemId, quantity }) => {
    const line = lines.find((each) => each.itemId === itemId);
    if (!line?.stocked) return [];
    const moving = Math.max(0, quantity - line.waiting);
    const out = Math.min(moving, Math.max(0, line.quantity - line.packed));
    const back = Math.min(moving - out, Math.max(0, line.packed - line.returned));
    return [{ itemId, out, back, keeps: line.quantity - out }];
  });
  if (!restock)
    return { takenOut: [], comesBack: [], stillToSend: parts.reduce((sum, { out }) => sum + out, 0) };
  return {
    takenOut: parts.flatMap(({ itemId, out, keeps }) => (out > 0 ? [{ itemId, quantity: out, keeps }] : [])),
    comesBack: parts.flatMap(({ itemId, back }) => (back > 0 ? [{ itemId, quantity: back }] : [])),
    stillToSend: 0,
  };
}
