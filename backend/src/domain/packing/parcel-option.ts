import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { order, readOrder } from "../orders/read-order";

/**
 * The shipping option that a parcel of an order is made with: Medusa makes none with an option that the owner deleted
 * since, and then takes one that sends the same goods, of the same kind where there is one.
 * @returns null when the order's own will do, or when there is no other
 */
export async function parcelOption(container: MedusaContainer, orderId: string): Promise<string | null> {
  const { shipping_methods } = await readOrder(container, orderId, order.pick({ shipping_methods: true }));
  const id = shipping_methods[0]?.shipping_option_id;
  if (!id) return null;
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const [chosen] = await fulfilment.listShippingOptions({ id }, { withDeleted: true, take: 1 });
  if (!chosen?.deleted_at) return null;
  const others = await fulfilment.listShippingOptions({
    shipping_profile_id: chosen.shipping_profile_id,
  });
  const alike = others.find(({ metadata }) => metadata?.kind === chosen.metadata?.kind);
  return (alike ?? others[0])?.id ?? null;
}
