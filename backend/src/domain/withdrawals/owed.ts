/** A line of an order; cents are after discounts, VAT included. */
export interface OwedLine {
  itemId: string;
  /** Pieces that the order holds. */
  quantity: number;
  cents: number;
  /** Pieces that are no longer the buyer's, or that a statement names already. */
  gone: number;
  /** Whether its pieces are sent. */
  isSent: boolean;
}

export interface Wanted {
  itemId: string;
  quantity: number;
}

/**
 * The price of the next pieces of a line, in whole cents: whatever the steps in which a line is withdrawn, together they
 * are the price of the line. Pure.
 */
export function priceOf({ quantity, cents, gone }: OwedLine, pieces: number): number {
  const upTo = (count: number) => Math.round((cents * count) / quantity);
  return upTo(gone + pieces) - upTo(gone);
}

const left = ({ quantity, gone }: OwedLine): number => Math.max(0, quantity - gone);

/** The line does not have so many pieces left, or there is no such line; null when all is well. Pure. */
export function tooMany(lines: OwedLine[], wanted: Wanted[]): string | null {
  const wrong = wanted.find(({ itemId, quantity }) => {
    const line = lines.find((each) => each.itemId === itemId);
    return !line || quantity > left(line);
  });
  return wrong?.itemId ?? null;
}

/** Whether nothing that is sent stays with the buyer. Pure. */
export function takesAll(lines: OwedLine[], wanted: Wanted[]): boolean {
  const sent = lines.filter(({ isSent }) => isSent);
  const taken = (line: OwedLine) => wanted.find(({ itemId }) => itemId === line.itemId)?.quantity ?? 0;
  return sent.length > 0 && sent.every((line) => left(line) === taken(line));
}

export interface Owed {
  /** Cents of each line. */
  lines: { itemId: string; quantity: number; cents: number }[];
  goods: number;
  delivery: number;
}

export interface Costs {
  /** What the buyer paid for delivery, after discounts, and what of it was for standard delivery. */
  delivery: number;
  /** What an earlier statement asks back for delivery. */
  deliveryOwed: number;
  /** What the buyer's money of this order is that no refund and no other statement has taken. */
  most: number;
}

/**
 * What goes back for these pieces: their price after discounts, and the standard delivery once nothing that was sent is
 * left (Directive 2011/83/EU art. 13(1) and (2)); never more than the buyer's money. Pure.
 */
export function owedFor(lines: OwedLine[], wanted: Wanted[], costs: Costs): Owed {
  const priced = lines.flatMap((line) => {
    const quantity = wanted.find(({ itemId }) => itemId === line.itemId)?.quantity ?? 0;
    return quantity > 0 ? [{ itemId: line.itemId, quantity, cents: priceOf(line, quantity) }] : [];
  });
  const most = Math.max(0, costs.most);
  const goods = Math.min(
    most,
    priced.reduce((sum, { cents }) => sum + cents, 0),
  );
  const delivery = takesAll(lines, wanted) ? Math.max(0, costs.delivery - costs.deliveryOwed) : 0;
  return { lines: priced, goods, delivery: Math.min(most - goods, delivery) };
}

interface DeliveryChoice {
  code: string;
  kind: "home" | "pickup_point" | "collect";
  prices: Record<string, { cents: number; freeFrom: number | null }>;
  express: boolean;
}

/**
 * What of the delivery that was paid goes back: all of it, and of express delivery what standard delivery would have
 * cost (art. 13(2)). Cents. Pure.
 * @param code of the choice that was made; null when it is not known any more
 */
export function standardDelivery(
  paid: number,
  { code, country, goods }: { code: string | null; country: string; goods: number },
  choices: DeliveryChoice[],
): number {
  if (!choices.find((choice) => choice.code === code)?.express) return paid;
  const standard = choices.flatMap(({ express, kind, prices }) => {
    const price = prices[country];
    if (express || kind === "collect" || price === undefined) return [];
    return [price.freeFrom !== null && goods >= price.freeFrom ? 0 : price.cents];
  });
  return standard.length > 0 ? Math.min(paid, ...standard) : paid;
}
