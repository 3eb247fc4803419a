import { createInventoryLevelsWorkflow, updateInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductPlan } from "./plan-products";

/**
 * Stores the stock of new variants. A variant that has stock keeps it, since orders and the owner have changed it; only
 * one whose stock is still what was last loaded gets another number of its file.
 */
export async function loadStock(
  container: MedusaContainer,
  { product, before }: Pick<ProductPlan, "product" | "before">,
  locationId: string,
): Promise<void> {
  const counted = product.variants.flatMap(({ sku, stock }) => {
    const last = before?.variants.find((each) => each.sku === sku)?.stock;
    return stock === undefined ? [] : [{ sku, stock, last }];
  });
  if (counted.length === 0) return;
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
  for (const { sku, stock, last } of counted) {
    const item = items.find((each) => each.sku === sku);
    if (!item) continue;
    const level = levelOf.get(item.id);
    const place = { inventory_item_id: item.id, location_id: locationId };
    if (!level) creates.push({ ...place, stocked_quantity: stock });
    else if (last !== stock && Number(level.stocked_quantity) === last)
      updates.push({ id: level.id, ...place, stocked_quantity: stock });
  }
  if (creates.length > 0)
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: creates } });
  if (updates.length > 0) await updateInventoryLevelsWorkflow(container).run({ input: { updates } });
}
