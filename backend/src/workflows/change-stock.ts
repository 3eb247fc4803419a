import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReceiveGoods, RecountStock, StockItem } from "../contracts/admin-stock";
import { lotsOf } from "../domain/lots/lots-of";
import { stockItem } from "../domain/lots/stock-list";
import { locksOf } from "../domain/shop/locks";
import { Refused } from "../shared/refused";
import { receiveGoodsWorkflow } from "./receive-goods";
import { recountStockWorkflow } from "./recount-stock";

/** Goods came in: once for each press. @returns the item as it is now */
export const receiveGoods = (container: MedusaContainer, wish: ReceiveGoods): Promise<StockItem> =>
  once(container, wish, async ({ withoutLot }, pressed) => {
    const { key, itemId: inventoryItemId, quantity, bestBefore } = wish;
    const code = wish.lot || bestBefore;
    const lot = code ? { code, bestBefore } : null;
    await receiveGoodsWorkflow(container).run({
      input: { key, pressed, inventoryItemId, quantity, lot, withoutLot },
    });
  });

/** What lies there was counted: once for each press. @returns the item as it is now */
export const recountStock = (container: MedusaContainer, wish: RecountStock): Promise<StockItem> =>
  once(container, wish, async (_, pressed) => {
    const { key, itemId: inventoryItemId, lotId, seen, counted } = wish;
    await recountStockWorkflow(container).run({
      input: { key, pressed, inventoryItemId, lotId, seen, counted },
    });
  });

/**
 * Under the lock that orders take too; what was done under this key is not done again, and what a process left half done is
 * finished. @throws Refused stock_key_used when something else was pressed under it
 */
async function once(
  container: MedusaContainer,
  wish: ReceiveGoods | RecountStock,
  job: (item: StockItem, pressed: string) => Promise<void>,
): Promise<StockItem> {
  const { key, itemId } = wish;
  const pressed = JSON.stringify(wish);
  const now = async () => {
    const item = await stockItem(container, itemId);
    if (!item || item.isGone) throw new Refused("stock_not_counted");
    return item;
  };
  return locksOf(container).withLock("stock", [itemId], async () => {
    const item = await now();
    const [known] = await lotsOf(container).listStockChanges({ key }, { take: 1 });
    if (known && known.pressed !== pressed) throw new Refused("stock_key_used");
    if (known?.moved_at) return item;
    await job(item, pressed);
    return now();
  });
}
