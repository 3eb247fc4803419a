import { InventoryLevelWorkflowEvents, MedusaError, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { stockItem } from "../../domain/lots/stock-list";
import { lotsOf } from "../../domain/lots/lots-of";
import type { Count, Receipt } from "../../modules/lots/service";

export interface StockMove {
  /** Of the press that it is for. */
  key: string;
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

/**
 * Changes Medusa's stock by so many pieces, and says so of the press.
 * @throws MedusaError stock_changed when it is not what was seen, stock_below_zero when nothing could be that few
 */
const moveStock = createStep(
  "move-stock",
  async ({ key, inventoryItemId, pieces, seen }: StockMove, { container }) => {
    const levels = await locked(container, inventoryItemId, async () => {
      const item = await stockItem(container, inventoryItemId);
      if (seen !== null && item?.withoutLot !== seen)
        throw new MedusaError(MedusaError.Types.INVALID_DATA, "Changed elsewhere", "stock_changed");
      if (pieces < 0 && (item?.stocked ?? 0) + pieces < 0)
        throw new MedusaError(MedusaError.Types.INVALID_DATA, "Too few for that", "stock_below_zero");
      const place = await placeOf(container, inventoryItemId);
      const inventory = container.resolve(Modules.INVENTORY);
      const level = await inventory.adjustInventory(inventoryItemId, place, pieces);
      await lotsOf(container).markMoved(key, true);
      return { place, level };
    });
    const back = { key, inventoryItemId, place: levels.place, pieces: -pieces };
    return new StepResponse(levels.level.id, back);
  },
  async (back, { container }) => {
    if (!back) return;
    const { key, inventoryItemId, place, pieces } = back;
    await locked(container, inventoryItemId, async () => {
      await container.resolve(Modules.INVENTORY).adjustInventory(inventoryItemId, place, pieces);
      await lotsOf(container).markMoved(key, false);
    });
  },
);

/** The end of a workflow: {@link moveStock}, and Medusa's event of it. @returns the id of the level */
export function moveStockWithEvent(move: WorkflowData<StockMove>): WorkflowData<string> {
  const levelId = moveStock(move);
  const data = transform(levelId, (id) => ({ id }));
  emitEventStep({ eventName: InventoryLevelWorkflowEvents.UPDATED, data });
  return levelId;
}

/** Whether a press is noted: a process ended before the stock was changed by it. */
const isNoted = async (container: MedusaContainer, key: string): Promise<boolean> =>
  (await lotsOf(container).listStockChanges({ key }, { take: 1, select: ["id"] })).length > 0;

type NotedReceipt = { receipt: Receipt; lotId: string | null } | null;

export const noteReceipt = createStep(
  "note-receipt",
  async (receipt: Receipt, { container }) => {
    if (await isNoted(container, receipt.key)) return new StepResponse<null, NotedReceipt>(null, null);
    const lotId = await lotsOf(container).receive(receipt);
    return new StepResponse<null, NotedReceipt>(null, { receipt, lotId });
  },
  async (done, { container }) => {
    if (done) await lotsOf(container).unreceive(done.receipt, done.lotId);
  },
);

export const noteCount = createStep(
  "note-count",
  async (count: Count, { container }) => {
    if (await isNoted(container, count.key)) return new StepResponse<null, Count | null>(null, null);
    await lotsOf(container).count(count);
    return new StepResponse<null, Count | null>(null, count);
  },
  async (done, { container }) => {
    if (done) await lotsOf(container).uncount(done);
  },
);
