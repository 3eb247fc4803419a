import { z } from "zod";
import { adminBody } from "./owner";

const change = z.object({
  order: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        variant_id: z.string().nullable(),
        quantity: z.number(),
        requires_shipping: z.boolean(),
      }),
    ),
  }),
});
const made = z.object({ return: z.object({ id: z.string() }) });
const collections = z.object({
  order: z.object({
    payment_collections: z.array(z.object({ id: z.string(), status: z.string(), amount: z.number() })),
  }),
});
const locations = z.object({ stock_locations: z.array(z.object({ id: z.string() })) });

/** The order's line of a variant. @throws when it has none */
export async function lineOf(orderId: string, variantId: string): Promise<{ id: string; quantity: number }> {
  const { order } = change.parse(await adminBody("GET", `/orders/${orderId}?fields=id,*items`));
  const line = order.items.find(({ variant_id }) => variant_id === variantId);
  if (!line) throw new Error(`order ${orderId} has no ${variantId}`);
  return line;
}

/** Everything of an order is packed and leaves; what is not sent is a fulfilment of its own, as Medusa asks. */
export async function send(orderId: string): Promise<void> {
  const { order } = change.parse(await adminBody("GET", `/orders/${orderId}?fields=id,*items`));
  const { stock_locations } = locations.parse(await adminBody("GET", "/stock-locations?limit=1"));
  for (const sent of [true, false]) {
    const items = order.items.filter(({ requires_shipping }) => requires_shipping === sent);
    if (items.length === 0) continue;
    await adminBody("POST", `/orders/${orderId}/fulfillments`, {
      location_id: stock_locations[0]?.id,
      items: items.map(({ id, quantity }) => ({ id, quantity })),
    });
  }
}

/** So many pieces of a line come back, and the owner receives them. */
export async function comeBack(orderId: string, line: string, quantity: number): Promise<void> {
  const items = [{ id: line, quantity }];
  const { stock_locations } = locations.parse(await adminBody("GET", "/stock-locations?limit=1"));
  const asked = { order_id: orderId, location_id: stock_locations[0]?.id };
  const { id } = made.parse(await adminBody("POST", "/returns", asked)).return;
  await adminBody("POST", `/returns/${id}/request-items`, { items });
  await adminBody("POST", `/returns/${id}/request`, {});
  await adminBody("POST", `/returns/${id}/receive`, {});
  await adminBody("POST", `/returns/${id}/receive-items`, { items });
  await adminBody("POST", `/returns/${id}/receive/confirm`, {});
}

/** The owner changes an order: lines get another quantity, or goods are added. */
export async function edit(
  orderId: string,
  {
    quantities = {},
    add = [],
  }: { quantities?: Record<string, number>; add?: { variant_id: string; quantity: number }[] },
): Promise<void> {
  await adminBody("POST", "/order-edits", { order_id: orderId });
  for (const [line, quantity] of Object.entries(quantities))
    await adminBody("POST", `/order-edits/${orderId}/items/item/${line}`, { quantity });
  if (add.length > 0) await adminBody("POST", `/order-edits/${orderId}/items`, { items: add });
  await adminBody("POST", `/order-edits/${orderId}/request`, {});
  await adminBody("POST", `/order-edits/${orderId}/confirm`, {});
}

/** What a change made an order cost more is paid, outside the shop. */
export async function payDifference(orderId: string): Promise<void> {
  const fields = "id,*payment_collections";
  const { order } = collections.parse(await adminBody("GET", `/orders/${orderId}?fields=${fields}`));
  const open = order.payment_collections.find(({ status }) => status === "not_paid");
  if (!open) throw new Error(`order ${orderId} has nothing to pay: ${JSON.stringify(order)}`);
  await adminBody("POST", `/payment-collections/${open.id}/mark-as-paid`, { order_id: orderId });
}
