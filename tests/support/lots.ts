import { lotPage, type LotPage } from "backend/contracts/admin-lot";
import { stockAnswer, stockList, type StockItem } from "backend/contracts/admin-stock";
import { pressKey } from "./packing";
import { adminBody } from "./owner";

/** What is counted of an article, as the owner sees it. @param sku its article number */
export async function stockOf(sku: string): Promise<StockItem> {
  const { items } = stockList.parse(await adminBody("GET", `/stock?q=${sku}`));
  const item = items.find((each) => each.sku === sku);
  if (!item) throw new Error(`${sku} is not counted`);
  return item;
}

/** Goods come in. @returns the lot of that code */
export async function receive(sku: string, quantity: number, lot: string, bestBefore: string | null = null) {
  const { id: itemId } = await stockOf(sku);
  const body = { itemId, quantity, lot, bestBefore, key: pressKey() };
  const { item } = stockAnswer.parse(await adminBody("POST", "/stock/receipts", body));
  const made = item.lots.find(({ code }) => code === lot);
  if (!made) throw new Error(`there is no lot ${lot}`);
  return made;
}

/** Nothing of the article's lots is left, and its stock is what was without one. */
export async function countLotsAway(sku: string): Promise<void> {
  const { id: itemId, lots, withoutLot } = await stockOf(sku);
  const count = (lotId: string | null, seen: number) =>
    adminBody("POST", "/stock/counts", { itemId, lotId, seen, counted: 0, key: pressKey() });
  // A stock below zero is refused.
  if (withoutLot < 0) await count(null, withoutLot);
  for (const { id, onHand } of lots) await count(id, onHand);
}

/** Who got a lot. */
export const whoGot = async (lotId: string): Promise<LotPage> =>
  lotPage.parse(await adminBody("GET", `/lots/${lotId}`));

/** A day that is so many days away, "2027-03-31". */
export const dayAway = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
