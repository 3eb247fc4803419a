import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { everyRow } from "../../shared/every-row";

/** Deleted rows are read too: their deletion is the change. */
const evenDeleted = { withDeleted: true } as const;
const all = { take: everyRow };

type Lookup = (container: MedusaContainer, ids: string[]) => Promise<string[]>;

const present = (values: Array<string | null | undefined>): string[] => [
  ...new Set(values.filter((value) => typeof value === "string")),
];

/** Product ids of variants. */
export const productsOfVariants: Lookup = async (container, ids) => {
  if (ids.length === 0) return [];
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ id: ids }, { select: ["id", "product_id"], ...evenDeleted, ...all });
  return present(variants.map((each) => each.product_id));
};

/** Variants that use these inventory items, bundles that contain them among them. */
const productsOfItems: Lookup = async (container, inventory_item_id) => {
  if (inventory_item_id.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["variant_id"],
    filters: { inventory_item_id },
  });
  return productsOfVariants(container, present(data.map((each) => each.variant_id)));
};

export const productsOfLevels: Lookup = async (container, id) => {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ id }, { select: ["inventory_item_id"], ...evenDeleted, ...all });
  return productsOfItems(container, present(levels.map((each) => each.inventory_item_id)));
};

const productsOfPriceSets: Lookup = async (container, price_set_id) => {
  if (price_set_id.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_price_set",
    fields: ["variant_id"],
    filters: { price_set_id },
  });
  return productsOfVariants(container, present(data.map((each) => each.variant_id)));
};

const priceSetsOf: Lookup = async (container, id) => {
  const prices = await container
    .resolve(Modules.PRICING)
    .listPrices({ id }, { select: ["price_set_id"], ...evenDeleted, ...all });
  return present(prices.map((each) => each.price_set_id));
};

export const productsOfPrices: Lookup = async (container, id) =>
  productsOfPriceSets(container, await priceSetsOf(container, id));

/** Whether one of these prices is of a shipping option. */
export async function touchesDelivery(container: MedusaContainer, priceIds: string[]): Promise<boolean> {
  const price_set_id = await priceSetsOf(container, priceIds);
  if (price_set_id.length === 0) return false;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option_price_set",
    fields: ["shipping_option_id"],
    filters: { price_set_id },
  });
  return data.length > 0;
}

export const productsOfPriceLists: Lookup = async (container, price_list_id) => {
  const prices = await container
    .resolve(Modules.PRICING)
    .listPrices({ price_list_id }, { select: ["price_set_id"], ...evenDeleted, ...all });
  return productsOfPriceSets(container, present(prices.map((each) => each.price_set_id)));
};
