import { z } from "zod";
import { rows } from "../../shared/records";

/** What a fulfilment counts: pieces of stock, of which a bundle takes several. */
export const parcelItem = z.object({
  line_item_id: z.string().nullish(),
  inventory_item_id: z.string().nullish(),
  quantity: z.coerce.number(),
});

/** A line of its order, with what one piece of it takes from stock. */
export const lineOfParcel = z.object({
  id: z.string(),
  variant: z
    .object({
      inventory_items: rows(
        z.object({ inventory_item_id: z.string(), required_quantity: z.coerce.number() }),
      ),
    })
    .nullish(),
});

/**
 * How many pieces of each line are in a parcel, by the line's id. All that a bundle takes from stock is packed together,
 * so that any of it tells how many bundles there are. Pure.
 */
export function piecesIn(
  items: z.output<typeof parcelItem>[],
  lines: z.output<typeof lineOfParcel>[],
): Map<string, number> {
  const pieces = items.map(({ line_item_id, inventory_item_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_item_id);
    const taken = line?.variant?.inventory_items.find((each) => each.inventory_item_id === inventory_item_id);
    return [line_item_id ?? "", quantity / (taken?.required_quantity ?? 1)] as const;
  });
  return new Map(pieces);
}
