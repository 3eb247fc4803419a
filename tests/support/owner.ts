import { z } from "zod";
import { entryOf } from "./ledger";
import { admin, standIn, store, type Answer } from "./store";

/** The Admin's answer to what it does not allow. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The body of a call of the Admin API. @throws Refusal */
export async function adminBody(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await admin(method, path, body);
  if (answer.status !== 200)
    throw new Refusal(answer.status, `${method} ${path}: ${answer.status} ${answer.text}`);
  return answer.body;
}

const ask = async <T extends z.ZodType>(shape: T, path: string): Promise<z.output<T>> =>
  shape.parse(await adminBody("GET", path));

const adminPost = (path: string, body: unknown) => adminBody("POST", path, body);

const level = z.object({
  location_id: z.string(),
  stocked_quantity: z.number(),
  reserved_quantity: z.number(),
});
const items = z.object({
  inventory_items: z.array(z.object({ id: z.string(), location_levels: z.array(level) })),
});

/** Sets the stock so that `free` pieces of an article can still be bought. @param sku its article number */
export async function setStock(sku: string, free: number): Promise<void> {
  const found = await ask(items, `/inventory-items?sku=${sku}&fields=id,*location_levels`);
  const [item] = found.inventory_items;
  const [place] = item?.location_levels ?? [];
  if (!item || !place) throw new Error(`${sku} is not in stock`);
  await adminPost(`/inventory-items/${item.id}/location-levels/${place.location_id}`, {
    stocked_quantity: place.reserved_quantity + free,
  });
}

/** What was bought is in stock again, for the tests that come after. */
export async function putBack(goods: Record<string, number>): Promise<void> {
  for (const [sku, quantity] of Object.entries(goods)) {
    const free = await freeOf(sku);
    if (free !== null) await setStock(sku, free + quantity);
  }
}

async function levelOf(sku: string) {
  const found = await ask(items, `/inventory-items?sku=${sku}&fields=id,*location_levels`);
  return found.inventory_items[0]?.location_levels[0];
}

/** How many pieces can still be bought; null when the article has no stock of its own. @param sku its article number */
export async function freeOf(sku: string): Promise<number | null> {
  const level = await levelOf(sku);
  return level ? level.stocked_quantity - level.reserved_quantity : null;
}

/** How many pieces there are, those that are reserved for orders too. @param sku an article number */
export const stockedOf = async (sku: string): Promise<number | undefined> =>
  (await levelOf(sku))?.stocked_quantity;

/** Sets how many pieces there are, those that are reserved for orders too. */
export async function setStocked(sku: string, pieces: number): Promise<void> {
  await setStock(sku, pieces - ((await levelOf(sku))?.reserved_quantity ?? 0));
}

/** How a promotion takes ten per cent of the goods. */
export const tenPercent = {
  type: "percentage",
  value: 10,
  target_type: "items",
  allocation: "across",
  currency_code: "eur",
} as const;

/** A discount code of ten per cent that can be used so often. @returns the code */
export async function aCode(uses: number): Promise<string> {
  const code = `OPEEN${Date.now()}`;
  await adminPost("/promotions", {
    code,
    type: "standard",
    status: "active",
    limit: uses,
    application_method: tenPercent,
  });
  return code;
}

/** Puts a code into a cart, as its reader would. @throws when it is refused */
export async function useCode(cartId: string, code: string): Promise<void> {
  const answer = await store("POST", `/carts/${cartId}/promotions`, { promo_codes: [code] });
  if (answer.status !== 200) throw new Error(`${code}: ${answer.status} ${JSON.stringify(answer.body)}`);
}

export const variantWithPrices = z.object({
  id: z.string(),
  product_id: z.string(),
  prices: z.array(z.object({ id: z.string(), amount: z.number(), currency_code: z.string() })),
});
const variants = z.object({ variants: z.array(variantWithPrices) });

/** Asks another price for an article. @returns what was asked before, in euros */
export async function reprice(sku: string, amount: number): Promise<number> {
  const [variant] = (await ask(variants, `/product-variants?sku=${sku}&fields=id,product_id,*prices`))
    .variants;
  const price = variant?.prices.find(({ currency_code }) => currency_code === "eur");
  if (!variant || !price) throw new Error(`${sku} has no price`);
  await adminPost(`/products/${variant.product_id}/variants/${variant.id}`, {
    prices: [{ id: price.id, amount, currency_code: "eur" }],
  });
  return price.amount;
}

const payment = z.object({
  id: z.string(),
  amount: z.number(),
  captures: z.array(z.object({ amount: z.number() })),
  refunds: z.array(z.object({ id: z.string(), amount: z.number() })),
});
const order = z.object({
  order: z.object({
    id: z.string(),
    status: z.string(),
    total: z.number(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
    payment_collections: z.array(z.object({ payments: z.array(payment) })),
  }),
});
export type PaidOrder = Omit<z.infer<typeof order>["order"], "payment_collections"> & {
  payment: z.infer<typeof payment>;
};

/** An order with its one payment, as the Admin shows it. */
export async function orderInAdmin(id: string): Promise<PaidOrder> {
  const fields =
    "id,status,total,metadata,*payment_collections.payments,*payment_collections.payments.captures,*payment_collections.payments.refunds";
  const { payment_collections, ...rest } = (await ask(order, `/orders/${id}?fields=${fields}`)).order;
  const [only, ...others] = payment_collections.flatMap(({ payments }) => payments);
  if (!only || others.length > 0) throw new Error(`order ${id} has not one payment`);
  return { ...rest, payment: only };
}

/** The owner's button. @param amount euros */
export const refund = (paymentId: string, amount: number): Promise<Answer> =>
  admin("POST", `/payments/${paymentId}/refund`, { amount });

export const cancelOrder = (id: string): Promise<Answer> => admin("POST", `/orders/${id}/cancel`, {});

/** Money given back in Stripe's dashboard. @param amount cents */
export async function dashboardRefund(session: string, amount: number): Promise<Answer> {
  const { paymentIntent } = await entryOf(session);
  return standIn("POST", "/refunds", { payment_intent: paymentIntent, amount });
}
