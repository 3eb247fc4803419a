import { afterAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { view } from "../support/a-cart";
import { buyersForm, checkOut, ended, filledCart, pay } from "../support/buyer";
import { putBack } from "../support/owner";
import { admin, store } from "../support/store";

const handle = "collageen-naturel";
const rounds = 3;
// Later tests buy it too.
afterAll(() => putBack({ "VK-COL-NAT-300": 2 * rounds }));

const taxed = z.object({ tax_lines: z.array(z.object({ rate: z.number() })) });
const deliveredOrders = z.object({
  orders: z.array(z.object({ items: z.array(taxed), shipping_methods: z.array(taxed) })),
});

async function newestOrder() {
  const fields = "id,*items.tax_lines,*shipping_methods,*shipping_methods.tax_lines";
  const { body } = await admin("GET", `/orders?limit=1&order=-display_id&fields=${fields}`);
  return deliveredOrders.parse(body).orders[0];
}

test("a delivery that is still being chosen when the reader orders: one delivery on the order", async () => {
  for (let round = 0; round < rounds; round++) {
    const cart = await filledCart(handle);
    const choosing = store("POST", `/carts/${cart.id}/shipping-methods`, { option_id: cart.delivery });
    const [{ checkoutId, session }] = await Promise.all([checkOut(cart), choosing]);
    await pay(session);
    expect((await ended(checkoutId)).state).toBe("order");
    expect((await newestOrder())?.shipping_methods).toHaveLength(1);
  }
});

test("a cart that is looked at while its reader orders to another country: the VAT is of that country", async () => {
  const { address } = buyersForm("");
  const dutch = { ...address, postal_code: "1012 AB", city: "Amsterdam", country_code: "nl" };
  for (let round = 0; round < rounds; round++) {
    const cart = await filledCart(handle);
    const homeIn = async (country: string) =>
      (await view(cart.id, country)).delivery.find(({ kind }) => kind === "home")?.id ?? "";
    // A click that is refused leaves the cart with a Belgian address and delivery.
    await store("POST", `/carts/${cart.id}/checkout`, {
      ...buyersForm(await homeIn("be")),
      seen_total_cents: 1,
    });
    const to = { address: dutch, shipping_option_id: await homeIn("nl") };
    const looking = Promise.all([1, 2, 3, 4].map(() => view(cart.id, "nl")));
    const [{ checkoutId, session }] = await Promise.all([checkOut(cart, to), looking]);
    await pay(session);
    expect((await ended(checkoutId)).state).toBe("order");
    const order = await newestOrder();
    for (const { tax_lines } of [...(order?.items ?? []), ...(order?.shipping_methods ?? [])])
      expect(tax_lines).toEqual([{ rate: 9 }]);
    expect(order?.shipping_methods).toHaveLength(1);
  }
});
