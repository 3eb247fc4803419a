import { expect, test } from "@jest/globals";
import { shop } from "backend/contracts/shop";
import { z } from "zod";
import { store } from "../support/store";

const regionOf = async () => z.object({ shop }).parse((await store("GET", "/shop")).body).shop.regionId;

const listed = z.object({
  products: z.array(
    z.object({
      handle: z.string(),
      variants: z.array(
        z.object({
          id: z.string(),
          sku: z.string().nullable(),
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

/** The calls of Medusa's own starter storefront, in its order: the Store API stays standard. */
test("another storefront lists the products and completes an order with the manual payment provider", async () => {
  const region = await regionOf();
  const fields = "*variants.calculated_price,+variants.inventory_quantity,*variants.images,+metadata,+tags,";
  const list = await store("GET", `/products?limit=12&offset=0&region_id=${region}&fields=${fields}`);
  expect(list.status).toBe(200);
  const offers = listed.parse(list.body).products.flatMap((product) => product.variants);
  const wanted =
    offers.find(({ sku }) => sku === "VK-COL-NAT-300") ?? offers.find((each) => each.inventory_quantity);
  if (!wanted) throw new Error("nothing to buy");

  const made = await store("POST", "/carts", { region_id: region });
  const cart = z.object({ cart: z.object({ id: z.string() }) }).parse(made.body).cart.id;
  const calls: [string, unknown][] = [
    [`/carts/${cart}/line-items`, { variant_id: wanted.id, quantity: 1 }],
    [`/carts/${cart}`, { email: "koper@example.be", shipping_address: address, billing_address: address }],
  ];
  for (const [path, body] of calls) expect((await store("POST", path, body)).status).toBe(200);

  const options = await store("GET", `/shipping-options?cart_id=${cart}`);
  const [option] = z
    .object({ shipping_options: z.array(z.object({ id: z.string(), amount: z.number() })).min(1) })
    .parse(options.body).shipping_options;
  const methods = await store("POST", `/carts/${cart}/shipping-methods`, { option_id: option?.id });
  expect(methods.status).toBe(200);

  const collection = await store("POST", "/payment-collections", { cart_id: cart });
  const id = z.object({ payment_collection: z.object({ id: z.string() }) }).parse(collection.body)
    .payment_collection.id;
  const session = await store("POST", `/payment-collections/${id}/payment-sessions`, {
    provider_id: "pp_system_default",
  });
  expect(session.status).toBe(200);

  const done = await store("POST", `/carts/${cart}/complete`);
  const order = z.object({
    type: z.literal("order"),
    order: z.object({
      id: z.string(),
      total: z.number(),
      items: z.array(z.object({ quantity: z.number() })),
    }),
  });
  const placed = order.parse(done.body).order;
  expect(placed.items).toHaveLength(1);
  expect(placed.total).toBeCloseTo(wanted.calculated_price.calculated_amount + (option?.amount ?? 0), 2);
});

const address = {
  first_name: "Lies",
  last_name: "Peeters",
  address_1: "Kerkstraat 1",
  postal_code: "9000",
  city: "Gent",
  country_code: "be",
  phone: "+32 470 00 00 00",
};
