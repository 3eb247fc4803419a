import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { fieldsOf, rows } from "../../shared/records";
import { shopDay } from "../../shared/shop-day";
import { lotsOf } from "./lots-of";

const parcel = z.object({
  id: z.string(),
  created_at: z.coerce.date(),
  canceled_at: z.coerce.date().nullish(),
  order: z.object({ id: z.string() }).nullish(),
  items: rows(
    z.object({
      line_item_id: z.string().nullish(),
      inventory_item_id: z.string().nullish(),
      quantity: z.coerce.number(),
    }),
  ),
});

/** Notes from which lots the goods of a parcel are taken: first expired first out. Twice is once; a cancelled one has none. */
export async function takeLots(container: MedusaContainer, fulfillmentId: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: fieldsOf(parcel),
    filters: { id: fulfillmentId },
  });
  const { order, items, created_at: packedAt, canceled_at: canceledAt } = parcel.parse(data[0]);
  const goods = items.flatMap(({ line_item_id: lineItemId, inventory_item_id: inventoryItemId, quantity }) =>
    lineItemId && inventoryItemId ? [{ lineItemId, inventoryItemId, quantity }] : [],
  );
  if (!order || canceledAt || goods.length === 0) return;
  await lotsOf(container).takeForParcel(
    { fulfillmentId, orderId: order.id, packedAt, items: goods },
    shopDay(new Date()),
  );
}
