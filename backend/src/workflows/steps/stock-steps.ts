import { MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { stockItem } from "../../domain/lots/stock-list";
import { lotsOf } from "../../domain/lots/lots-of";
import type { Count, Receipt } from "../../modules/lots/service";

export interface StockMove {
  inventoryItemId: string;
  /** Pieces more, or less. */
  pieces: number;
  /** Pieces without a lot that were seen; null: whatever there are. */
  seen: number | null;
}

/** Locks of Medusa's own on the stock of an item, which packing takes too. */
const locked = <T>(container: MedusaContainer, itemId: string, job: () => Promise<T>): Promise<T> =>
  container.resolve(Modules.LOCKING).execute([itemId], job);

/** Where the shop keeps its goods, with a level for this item. */
async function placeOf(container: MedusaContainer, itemId: string): Promise<string> {
  const inventory = container.resolve(Modules.INVENTORY);
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const levels = await inventory.listInventoryLevels({ inventory_item_id: itemId });
  const wanted = store?.default_location_id ?? "";
  const known = levels.find((level) => level.location_id === wanted) ?? levels[0];
  if (known) return known.location_id;
  await inventory.createInventoryLevels([
    { inventory_item_id: itemId, location_id: wanted, stocked_quantity: 0 },
  ]);
  return wanted;
}

/** Changes Medusa's stock by so many pieces. @throws MedusaError stock_changed when it is not what was seen */
export const moveStock = createStep(
  "move-stock",
  async ({ inventoryItemId, pieces, seen }: StockMove, { container }) => {
    const levels = await locked(container, inventoryItemId, async () => {
      if (seen !== null && (await stockItem(container, inventoryItemId))?.withoutLot !== seen)
        throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "stock_changed");
      const place = await placeOf(container, inventoryItemId);
      const inventory = container.resolve(Modules.INVENTORY);
      return { place, level: await inventory.adjustInventory(inventoryItemId, place, pieces) };
    });
    return new StepResponse(levels.level.id, { inventoryItemId, place: levels.place, pieces: -pieces });
  },
  async (back, { container }) => {
    if (!back) return;
    await locked(container, back.inventoryItemId, () =>
      container.resolve(Modules.INVENTORY).adjustInventory(back.inventoryItemId, back.place, back.pieces),
    );
  },
);

export const noteReceipt = createStep(
  "note-receipt",
  async (receipt: Receipt, { container }) => {
    const lotId = await lotsOf(container).receive(receipt);
    return new StepResponse<null, { receipt: Receipt; lotId: string | null }>(null, { receipt, lotId });
  },
  async (done, { container }) => {
    if (done) await lotsOf(container).unreceive(done.receipt, done.lotId);
  },
);

export const noteCount = createStep(
  "note-count",
  async (count: Count, { container }) => {
    await lotsOf(container).count(count);
    return new StepResponse<null, Count>(null, count);
  },
  async (done, { container }) => {
    if (done) await lotsOf(container).uncount(done);
  },
);
