import { expect, test } from "@jest/globals";
import { checkoutStatus } from "backend/contracts/checkout";
import { z } from "zod";
import { store } from "../support/store";
import { shopUnderTest } from "../support/run-file";

const listed = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      thumbnail: z.url(),
      variants: z.array(
        z.object({
          id: z.string(),
          sku: z.string().nullable(),
          options: z.array(z.object({ option_id: z.string(), value: z.string() })).min(1),
          inventory_quantity: z.number().nullish(),
          calculated_price: z.object({
            calculated_amount: z.number(),
            calculated_amount_with_tax: z.number().optional(),
          }),
        }),
      ),
    }),
  ),
});
const regions = z.object({
  regions: z.array(z.object({ id: z.string(), countries: z.array(z.object({ iso_2: z.string() })) })),
});
const cartShown = z.object({
  cart: z.object({
    id: z.string(),
    email: z.string().nullish(),
    total: z.number(),
    region: z.object({ id: z.string() }),
    items: z.array(
      z.object({
        id: z.string(),
        quantity: z.number(),
        total: z.number(),
        thumbnail: z.url(),
        product: z.object({ handle: z.string() }),
        variant: z.object({ title: z.string() }),
      }),
    ),
    shipping_methods: z.array(z.object({ name: z.string() })),
    payment_collection: z
      .object({
        payment_sessions: z.array(z.object({ id: z.string(), provider_id: z.string(), status: z.string() })),
      })
      .nullish(),
  }),
});
const cartFields =
  "*items, *region, *items.product, *items.variant, *items.thumbnail, *items.metadata, +items.total, *promotions, +shipping_methods.name";

/** The region of a country, as the starter's middleware finds it. */
async function regionOf(country: string): Promise<string> {
  const { body } = await store("GET", "/regions");
  const region = regions
    .parse(body)
    .regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country));
  if (!region) throw new Error(`nothing is sold in ${country}`);
  expect((await store("GET", `/regions/${region.id}`)).status).toBe(200);
  return region.id;
}

async function listProducts(region: string) {
  const fields =
    "*variants.calculated_price,+variants.inventory_quantity,*variants.images,*variants.options,+metadata,+tags,";
  const list = await store("GET", `/products?limit=100&offset=0&region_id=${region}&fields=${fields}`);
  expect(list.status).toBe(200);
  return listed.parse(list.body).products;
}

async function shown(cart: string) {
  const answer = await store("GET", `/carts/${cart}?fields=${encodeURIComponent(cartFields)}`);
  expect(answer.status).toBe(200);
  return cartShown.parse(answer.body).cart;
}

/** A call that must be welcome. */
async function send(path: string, body?: unknown): Promise<unknown> {
  const answer = await store("POST", path, body);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return answer.body;
}

test("what another storefront lists: collections, categories and options with their products", async () => {
  const region = await regionOf("be");
  const products = await listProducts(region);
  expect(products.length).toBeGreaterThanOrEqual(12);
  expect(products.every(({ variants }) => variants.length > 0)).toBe(true);

  const lists = {
    collections: "/collections?fields=*products&limit=100",
    product_categories:
      "/product-categories?fields=*category_children,*products,*parent_category,*parent_category.parent_category&limit=100",
    product_options: "/product-options?is_exclusive=false&fields=*values",
  };
  for (const [name, path] of Object.entries(lists)) {
    const { status, body } = await store("GET", path);
    expect({ name, status }).toEqual({ name, status: 200 });
    expect(z.record(z.string(), z.unknown()).parse(body)[name]).toBeInstanceOf(Array);
  }
  expect((await store("GET", "/customers/me?fields=*orders")).status).toBe(401);
});

/** The calls of Medusa's own starter storefront, in its order and with its bodies: the Store API stays standard. */
test("another storefront completes an order with the manual payment provider", async () => {
  const region = await regionOf("be");
  const offers = (await listProducts(region)).flatMap((product) => product.variants);
  const wanted =
    offers.find(({ sku }) => sku === "VK-COL-NAT-300") ?? offers.find((each) => each.inventory_quantity);
  if (!wanted) throw new Error("nothing to buy");

  const cart = cartId.parse(await send("/carts", { region_id: region })).cart.id;
  await send(`/carts/${cart}/line-items`, { variant_id: wanted.id, quantity: 1 });
  const [line] = (await shown(cart)).items;
  await send(`/carts/${cart}/line-items/${line?.id}`, { quantity: 2 });
  await send(`/carts/${cart}`, {
    email: "koper@example.be",
    shipping_address: address,
    billing_address: address,
  });
  const delivery = await chooseDelivery(cart);
  await payByHand(cart, region);
  const ready = await shown(cart);
  expect(ready.payment_collection?.payment_sessions).toMatchObject([
    { provider_id: "pp_system_default", status: "pending" },
  ]);
  expect(ready.shipping_methods).toHaveLength(1);

  const done = z.object({ type: z.literal("order"), order: z.object({ id: z.string(), total: z.number() }) });
  const placed = done.parse(await send(`/carts/${cart}/complete`)).order;
  expect(placed.total).toBeCloseTo(2 * wanted.calculated_price.calculated_amount + delivery, 2);
  await expectOrder(placed.id);
  const [session] = ready.payment_collection?.payment_sessions ?? [];
  const ours = await store("GET", `/checkouts/${session?.id}`);
  const { checkout } = z.object({ checkout: checkoutStatus }).parse(ours.body);
  expect(checkout).toMatchObject({ state: "order", order: { paid: false } });
});

test("a discount code given at the review asks for the payment again, and the order is the lower sum", async () => {
  const region = await regionOf("nl");
  const offer = (await listProducts(region))
    .flatMap((product) => product.variants)
    .find(({ sku }) => sku === "VK-COL-NAT-300");
  const cart = cartId.parse(await send("/carts", { region_id: region })).cart.id;
  await send(`/carts/${cart}/line-items`, { variant_id: offer?.id, quantity: 1 });
  const dutch = { ...address, country_code: "nl", postal_code: "1012 AB", city: "Amsterdam" };
  await send(`/carts/${cart}`, {
    email: "koper@example.nl",
    shipping_address: dutch,
    billing_address: dutch,
  });
  await chooseDelivery(cart);
  await payByHand(cart, region);
  const before = await shown(cart);

  await send(`/carts/${cart}`, { promo_codes: ["WELKOM10"] });
  const after = await shown(cart);
  expect(after.total).toBeLessThan(before.total);
  await payByHand(cart, region);
  const done = z.object({ type: z.literal("order"), order: z.object({ total: z.number() }) });
  expect(done.parse(await send(`/carts/${cart}/complete`)).order.total).toBeCloseTo(after.total, 2);
});

test("pages of another address may call the Store API when they are named, and of none else", async () => {
  const { backend } = shopUnderTest();
  const asked = async (origin: string) => {
    const preflight = {
      origin,
      "access-control-request-method": "GET",
      "access-control-request-headers": "x-publishable-api-key",
    };
    const url = `${backend}/store/product-options`;
    const { headers } = await fetch(url, { method: "OPTIONS", headers: preflight });
    return headers.get("access-control-allow-origin");
  };
  expect(await asked("http://localhost:8300")).toBe("http://localhost:8300");
  expect(await asked("https://elders.example")).toBeNull();
});

const cartId = z.object({ cart: z.object({ id: z.string() }) });

/** The first delivery that is offered. @returns what it costs */
async function chooseDelivery(cart: string): Promise<number> {
  const options = await store("GET", `/shipping-options?cart_id=${cart}`);
  const [option] = z
    .object({ shipping_options: z.array(z.object({ id: z.string(), amount: z.number() })).min(1) })
    .parse(options.body).shipping_options;
  await send(`/carts/${cart}/shipping-methods`, { option_id: option?.id });
  return option?.amount ?? 0;
}

async function payByHand(cart: string, region: string): Promise<void> {
  const offered = await store("GET", `/payment-providers?region_id=${region}`);
  const providers = z.object({ payment_providers: z.array(z.object({ id: z.string() })) });
  const ids = providers.parse(offered.body).payment_providers.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["pp_stripe-checkout", "pp_system_default"]));
  const made = await send("/payment-collections", { cart_id: cart });
  const { id } = z
    .object({ payment_collection: z.object({ id: z.string() }) })
    .parse(made).payment_collection;
  await send(`/payment-collections/${id}/payment-sessions`, { provider_id: "pp_system_default" });
}

/** What the starter's page of a placed order reads. */
async function expectOrder(id: string): Promise<void> {
  const fields = "*payment_collections.payments,*items,*items.metadata,*items.variant,*items.product";
  const { status, body } = await store("GET", `/orders/${id}?fields=${fields}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    order: {
      // Who has the id alone does not see who bought.
      email: null,
      items: [{ quantity: 2, product: { handle: "collageen-naturel" } }],
      payment_collections: [{ payments: [{ provider_id: "pp_system_default" }] }],
    },
  });
}

/** As the starter sends it: what was left empty is an empty text. */
const address = {
  first_name: "Lies",
  last_name: "Peeters",
  address_1: "Kerkstraat 1",
  address_2: "",
  company: "",
  postal_code: "9000",
  city: "Gent",
  country_code: "be",
  province: "",
  phone: "",
};
