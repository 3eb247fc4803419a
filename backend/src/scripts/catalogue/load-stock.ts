import { createInventoryLevelsWorkflow, updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CatalogueProduct } from "./read-files";

/**
 * Stores the stock of new variants. A variant that has stock keeps it, since orders and the owner have changed it,
 * unless its file was edited.
 * @param edited handles of the products whose file changed
 */
export async function loadStock(
  container: MedusaContainer,
  products: CatalogueProduct[],
  edited: Set<string>,
  locationId: string,
): Promise<void> {
  const counted = products.flatMap((product) =>
    product.variants.flatMap(({ sku, stock }) =>
      stock === undefined ? [] : [{ sku, stock, handle: product.handle }],
    ),
  );
  const inventory = container.resolve(Modules.INVENTORY);
  const skus = counted.map(({ sku }) => sku);
  const items = await inventory.listInventoryItems({ sku: skus }, { take: skus.length });
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: items.map(({ id }) => id), location_id: locationId },
    { take: items.length },
  );
  const levelOf = new Map(levels.map((level) => [level.inventory_item_id, level]));
  const creates: { inventory_item_id: string; location_id: string; stocked_quantity: number }[] = [];
  const updates: { id: string; inventory_item_id: string; location_id: string; stocked_quantity: number }[] =
    [];
  for (const { sku, stock, handle } of counted) {
    const item = items.find((each) => each.sku === sku);
    if (!item) continue;
    const level = levelOf.get(item.id);
    const place = { inventory_item_id: item.id, location_id: locationId };
    if (!level) creates.push({ ...place, stocked_quantity: stock });
    else if (edited.has(handle) && Number(level.stocked_quantity) !== stock)
      updates.push({ id: level.id, ...place, stocked_quantity: stock + Number(level.reserved_quantity) });
  }
  if (creates.length > 0)
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: creates } });
  if (updates.length > 0) await updateInventoryLevelsWorkflow(container).run({ input: { updates } });
}
