import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { shopContext } from "../shop/shop-context";

export interface WantedVariant {
  variantId: string;
  quantity: number;
}

/** The stock of one variant, among all that is wanted together. */
export interface StockAnswer {
  /** Pieces of this variant that can still be bought when the others are bought too; null: not counted. */
  left: number | null;
  enough: boolean;
}

const variantStock = z.object({
  id: z.string(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  inventory_items: z
    .array(
      z.object({
        inventory_item_id: z.string(),
        required_quantity: z.coerce.number(),
        inventory: z
          .object({
            location_levels: z
              .array(z.object({ location_id: z.string(), available_quantity: z.coerce.number() }))
              .nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});
type VariantStock = z.infer<typeof variantStock>;

/**
 * Whether everything wanted can be had at once. Medusa checks each line by itself, so a bundle and its parts in one
 * cart could sell more than there is (medusajs/medusa issue 16502): here what the lines share is summed.
 */
export async function checkStock(
  container: MedusaContainer,
  wanted: WantedVariant[],
): Promise<Map<string, StockAnswer>> {
  if (wanted.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { salesChannelId } = await shopContext(container);
  const [{ data: variants }, { data: locations }] = await Promise.all([
    query.graph({
      entity: "variant",
      fields: [
        "id",
        "manage_inventory",
        "allow_backorder",
        "inventory_items.inventory_item_id",
        "inventory_items.required_quantity",
        "inventory_items.inventory.location_levels.*",
      ],
      filters: { id: [...new Set(wanted.map(({ variantId }) => variantId))] },
    }),
    query.graph({
      entity: "sales_channel_location",
      fields: ["stock_location_id"],
      filters: { sales_channel_id: salesChannelId },
    }),
  ]);
  const places = new Set(
    z
      .array(z.object({ stock_location_id: z.string() }))
      .parse(locations)
      .map((row) => row.stock_location_id),
  );
  return answersFrom(z.array(variantStock).parse(variants), wanted, places);
}

/** The rule itself, without a database. `places` are the stock locations the sales channel sells from. */
export function answersFrom(
  variants: VariantStock[],
  wanted: WantedVariant[],
  places: Set<string>,
): Map<string, StockAnswer> {
  const onShelf = new Map<string, number>();
  const needed = new Map<string, number>();
  const quantities = new Map<string, number>();
  for (const { variantId, quantity } of wanted)
    quantities.set(variantId, (quantities.get(variantId) ?? 0) + quantity);
  const counted = variants.filter((variant) => variant.manage_inventory && !variant.allow_backorder);
  for (const { id, inventory_items: parts } of counted)
    for (const part of parts ?? []) {
      const levels = (part.inventory?.location_levels ?? []).filter((level) => places.has(level.location_id));
      onShelf.set(
        part.inventory_item_id,
        levels.reduce((sum, level) => sum + level.available_quantity, 0),
      );
      const more = part.required_quantity * (quantities.get(id) ?? 0);
      needed.set(part.inventory_item_id, (needed.get(part.inventory_item_id) ?? 0) + more);
    }
  const answers = new Map<string, StockAnswer>();
  for (const { id, inventory_items: parts } of counted) {
    const own = quantities.get(id) ?? 0;
    const lefts = (parts ?? []).map((part) => {
      const others = (needed.get(part.inventory_item_id) ?? 0) - part.required_quantity * own;
      const remaining = (onShelf.get(part.inventory_item_id) ?? 0) - others;
      return Math.max(0, Math.floor(remaining / part.required_quantity));
    });
    const left = lefts.length > 0 ? Math.min(...lefts) : 0;
    answers.set(id, { left, enough: own <= left });
  }
  for (const { id } of variants) if (!answers.has(id)) answers.set(id, { left: null, enough: true });
  return answers;
}
