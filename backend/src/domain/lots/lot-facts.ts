import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { PackingOrder } from "../../contracts/admin-packing";
import { shopDay } from "../../shared/shop-day";
import { lotsOf } from "./lots-of";
import type { LotFacts } from "./planned-lots";

const takings = `
  select li.id as "lineId", item.id as "itemId", part.required_quantity as quantity,
    coalesce(item.title, item.sku, '') as name
  from order_line_item li
  join product_variant_inventory_item part on part.variant_id = li.variant_id and part.deleted_at is null
  join inventory_item item on item.id = part.inventory_item_id and item.deleted_at is null
  where li.id = any(?) order by li.id, item.id`;

const takingRows = z.object({
  rows: z.array(
    z.object({
      lineId: z.string(),
      itemId: z.string(),
      quantity: z.coerce.number(),
      name: z.string(),
    }),
  ),
});

/** What is known of the lots of these orders' goods. */
export async function lotFacts(container: MedusaContainer, orders: PackingOrder[]): Promise<LotFacts> {
  const lines = orders.flatMap((order) => order.lines.map(({ itemId }) => itemId));
  const answer: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(takings, [lines]);
  const taken = takingRows.parse(answer).rows;
  const service = lotsOf(container);
  const uses = await service.listLotUses(
    { order_id: orders.map(({ id }) => id) },
    { take: null, order: { id: "ASC" } },
  );
  const lots = await service.listLots(
    {
      $or: [
        { inventory_item_id: [...new Set(taken.map(({ itemId }) => itemId))] },
        { id: [...new Set(uses.map(({ lot_id }) => lot_id))] },
      ],
    },
    { take: null },
  );
  return {
    takings: taken,
    lots: lots.map((lot) => ({
      id: lot.id,
      itemId: lot.inventory_item_id,
      code: lot.code,
      bestBefore: lot.best_before,
      onHand: lot.on_hand,
    })),
    uses: uses.map((use) => ({
      lineId: use.line_item_id,
      fulfillmentId: use.fulfillment_id,
      lotId: use.lot_id,
      quantity: use.quantity,
    })),
    today: shopDay(new Date()),
  };
}
