import { z } from "zod";

const id = z.object({ id: z.string() });
const regions = z.object({
  regions: z.array(z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })) })).min(1),
});
const listed = z.object({
  products: z.array(z.object({ variants: z.array(id).min(1) })).min(1),
});

/**
 * Orders a minute of the official Medusa starter with its own seed, by the calls of its own storefront: cart, address,
 * delivery, payment that nobody pays, order. Eight buyers, each under an address of its own, products in turn.
 * @param base its backend @param key its publishable key @param during in seconds
 */
export async function starterOrders(base: string, key: string, during: number): Promise<number> {
  const call = async <T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${base}/store${path}`, {
      method,
      headers: { "content-type": "application/json", "x-publishable-api-key": key },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`starter, ${path}: ${response.status} ${text.slice(0, 200)}`);
    return schema.parse(JSON.parse(text));
  };
  const [region] = (await call(regions, "GET", "/regions")).regions;
  const { products } = await call(listed, "GET", "/products?fields=*variants");
  const country = region?.countries[0]?.iso_2 ?? "be";
  const ofCart = z.object({ cart: id });
  let next = 0;

  const order = async () => {
    const index = next++;
    const variant = products[index % products.length]?.variants[0]?.id;
    const items = [{ variant_id: variant, quantity: 1 }];
    const { cart } = await call(ofCart, "POST", "/carts", { region_id: region?.id, items });
    const address = { first_name: "Lies", last_name: "Lezer", address_1: "Dorpsstraat 1" };
    await call(ofCart, "POST", `/carts/${cart.id}`, {
      email: `lezer${index}@example.com`,
      shipping_address: { ...address, postal_code: "9000", city: "Gent", country_code: country },
    });
    const options = z.object({ shipping_options: z.array(id).min(1) });
    const offered = await call(options, "GET", `/shipping-options?cart_id=${cart.id}`);
    const option_id = offered.shipping_options[0]?.id;
    await call(ofCart, "POST", `/carts/${cart.id}/shipping-methods`, { option_id });
    const collection = z.object({ payment_collection: id });
    const made = await call(collection, "POST", "/payment-collections", { cart_id: cart.id });
    const sessions = `/payment-collections/${made.payment_collection.id}/payment-sessions`;
    await call(collection, "POST", sessions, { provider_id: "pp_system_default" });
    await call(z.object({ order: id }), "POST", `/carts/${cart.id}/complete`);
  };

  const began = Date.now();
  let orders = 0;
  const buyer = async () => {
    while (Date.now() < began + during * 1000) {
      await order();
      orders += 1;
    }
  };
  await Promise.all(Array.from({ length: 8 }, buyer));
  return Math.round((orders * 60_000) / (Date.now() - began));
}
