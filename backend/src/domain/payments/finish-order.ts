import { locksOf } from "../shop/locks";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { takenFrom, type CartFacts } from "./cart-facts";
import { recountCodes, whileNobodyCompletes } from "./partial-orders";
import { orderFacts } from "./order-facts";

const amount = z.coerce.number();
const itemStock = z.object({
  id: z.string(),
  quantity: amount,
  variant: z
    .object({
      manage_inventory: z.boolean(),
      allow_backorder: z.boolean(),
      inventory_items: z
        .array(
          z.object({
            inventory_item_id: z.string(),
            required_quantity: amount,
            inventory: z
              .object({
                location_levels: z.array(z.object({ location_id: z.string() }).nullable()).nullish(),
              })
              .nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

/**
 * Completes an order after a crash or a delayed payment: its reserved stock, its payment and its transactions. Each
 * part first checks whether it is there, so this can be run any number of times.
 * @param paymentSession Medusa's; null when nothing was to be paid
 * @throws MedusaError not_allowed when the stock is gone. @throws StillUnderWay
 */
export function finishOrder(
  container: MedusaContainer,
  orderId: string,
  { cart, paymentSession }: { cart: CartFacts; paymentSession: string | null },
): Promise<void> {
  return whileNobodyCompletes(container, cart.id, async () => {
    await container
      .resolve(Modules.CART)
      .updateCarts([{ id: cart.id, completed_at: new Date().toISOString() } as { id: string }]);
    await linkAll(container, orderId, cart);
    await locksOf(container).withLock("stock", takenFrom(cart), async () => {
      await recountCodes(container, cart);
      await reserve(container, orderId);
    });
    if (paymentSession) await container.resolve(Modules.PAYMENT).authorizePaymentSession(paymentSession, {});
    await bookCaptures(container, orderId);
    await container.resolve(Modules.EVENT_BUS).emit({ name: "order.placed", data: { id: orderId } });
  });
}

/**
 * Core writes these links one after the other, so a crash may have left only one of them. Writing a link that exists
 * changes nothing.
 */
async function linkAll(container: MedusaContainer, orderId: string, cart: CartFacts): Promise<void> {
  const order = { [Modules.ORDER]: { order_id: orderId } };
  const promotions = cart.promotionIds.map((id) => ({ [Modules.PROMOTION]: { promotion_id: id } }));
  const payments = cart.collectionId
    ? [{ [Modules.PAYMENT]: { payment_collection_id: cart.collectionId } }]
    : [];
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create([...promotions, ...payments].map((other) => ({ ...order, ...other })));
}

async function reserve(container: MedusaContainer, orderId: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      // Core gives the quantities only when the totals are asked for too.
      "total",
      "items.*",
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
      "items.variant.inventory_items.inventory.location_levels.location_id",
    ],
    filters: { id: orderId },
  });
  const { items } = z.object({ items: z.array(itemStock) }).parse(data[0]);
  const inventory = container.resolve(Modules.INVENTORY);
  const kept = await inventory.listReservationItems({ line_item_id: items.map(({ id }) => id) });
  const missing = items.flatMap((item) => {
    const { variant } = item;
    if (!variant?.manage_inventory || kept.some(({ line_item_id }) => line_item_id === item.id)) return [];
    return (variant.inventory_items ?? []).flatMap((part) => {
      const location = part.inventory?.location_levels?.find((level) => level)?.location_id;
      if (!location) return [];
      return [
        {
          line_item_id: item.id,
          inventory_item_id: part.inventory_item_id,
          location_id: location,
          quantity: part.required_quantity * item.quantity,
          allow_backorder: variant.allow_backorder,
        },
      ];
    });
  });
  if (missing.length > 0) await inventory.createReservationItems(missing);
}

/** Adds the captured amount to the order's transactions, which core does as the last step of a completion. */
async function bookCaptures(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await orderFacts(container, orderId);
  const lacking = order.payments
    .filter((payment) => !order.booked(payment))
    .flatMap(({ captures, currency_code }) =>
      captures.map((capture) => ({
        order_id: orderId,
        amount: capture.amount,
        currency_code,
        reference: "capture",
        reference_id: capture.id,
      })),
    );
  if (lacking.length > 0) await container.resolve(Modules.ORDER).addOrderTransactions(lacking);
}
