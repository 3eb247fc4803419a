import { expect, test } from "@jest/globals";
import { z } from "zod";
import { aCart, answerCode, variant, view } from "../support/a-cart";
import { buyersForm, opened, postCheckout } from "../support/buyer";
import { entryOf } from "../support/ledger";
import { reprice, useCode } from "../support/owner";
import { admin, store } from "../support/store";

const sku = "VK-BOT-RUN-150";

/** Another price while the test runs, and the old one after it. */
async function at<T>(price: number, test: () => Promise<T>): Promise<T> {
  const before = await reprice(sku, price);
  try {
    return await test();
  } finally {
    await reprice(sku, before);
  }
}

async function filled(quantity = 2) {
  const id = await aCart({ variant_id: (await variant(sku)).id, quantity });
  const options = (await view(id)).delivery;
  const delivery = (kind: string) => options.find((each) => each.kind === kind)?.id ?? "";
  return { id, delivery: delivery("collect"), home: delivery("home") };
}

test("a look at the cart shows today's price, and what it was", async () => {
  const cart = await filled();
  const seen = await at(19.95, () => view(cart.id));
  expect(seen.lines).toMatchObject([
    { unitPrice: { amount: 19.95 }, priceBefore: { amount: 24.5 }, total: { amount: 39.9 } },
  ]);
  expect(seen.totals.total.amount).toBe(39.9);
  // Back at the price that the reader chose it for, nothing has changed.
  expect((await view(cart.id)).lines).toMatchObject([{ unitPrice: { amount: 24.5 }, priceBefore: null }]);
});

test("the order button asks today's price: another total than was seen is refused, then shown", async () => {
  const cart = await filled();
  await at(27.5, async () => {
    expect(answerCode(await postCheckout(cart, { seen_total_cents: 4900 }))).toBe("409 total_changed");
    expect((await view(cart.id)).lines).toMatchObject([{ priceBefore: { amount: 24.5 } }]);
    const { session } = opened(await postCheckout(cart, { seen_total_cents: 5500 }));
    expect((await entryOf(session)).asked).toBe(5500);
  });
});

test("after a visit to the payment page the second click takes what the page asks", async () => {
  const cart = await filled();
  const first = opened(await postCheckout(cart));
  expect((await entryOf(first.session)).asked).toBe(4900);
  await at(20, async () => {
    const total = Math.round((await view(cart.id)).totals.total.amount * 100);
    expect(total).toBe(4000);
    const second = opened(await postCheckout(cart, { seen_total_cents: total }));
    expect((await entryOf(second.session)).asked).toBe(4000);
    expect((await entryOf(first.session)).status).toBe("expired");
  });
});

test("the same when no look came between, and when a code was typed", async () => {
  const cart = await filled();
  opened(await postCheckout(cart));
  await at(20, async () => {
    await useCode(cart.id, "WELKOM10");
    const { session } = opened(await postCheckout(cart, { seen_total_cents: 3600 }));
    expect((await entryOf(session)).asked).toBe(3600);
  });
});

const priced = z.object({
  variants: z.array(
    z.object({ id: z.string(), product_id: z.string(), prices: z.array(z.object({ id: z.string() })) }),
  ),
});

test("a price that was taken away: the line says so, and the order is refused for that", async () => {
  const cart = await filled();
  const { body } = await admin("GET", `/product-variants?sku=${sku}&fields=id,product_id,*prices`);
  const [found] = priced.parse(body).variants;
  const path = `/products/${found?.product_id}/variants/${found?.id}`;
  expect((await admin("POST", path, { prices: [] })).status).toBe(200);
  try {
    const seen = await view(cart.id);
    expect(seen.buyable).toBe(false);
    expect(seen.lines).toMatchObject([{ availability: { state: "withdrawn" } }]);
    expect(answerCode(await postCheckout(cart))).toBe("409 not_for_sale");
  } finally {
    await admin("POST", path, { prices: [{ amount: 24.5, currency_code: "eur" }] });
  }
  expect(await view(cart.id)).toMatchObject({ buyable: true, lines: [{ availability: { state: "ok" } }] });
});

test("a chosen delivery costs what it costs now: a code takes the goods below what makes it free", async () => {
  const cart = await filled(3);
  await store("POST", `/carts/${cart.id}`, { shipping_address: { country_code: "be" } });
  await store("POST", `/carts/${cart.id}/shipping-methods`, { option_id: cart.home });
  expect((await view(cart.id)).totals).toMatchObject({ delivery: { amount: 0 }, total: { amount: 73.5 } });
  await at(20, async () => {
    await useCode(cart.id, "WELKOM10");
    // 60.00 less 10 % is 54.00.
    expect((await view(cart.id)).totals).toMatchObject({
      delivery: { amount: 4.95 },
      total: { amount: 58.95 },
    });
    const answer = await store("POST", `/carts/${cart.id}/checkout`, {
      ...buyersForm(cart.home),
      seen_total_cents: 5895,
    });
    expect((await entryOf(opened(answer).session)).asked).toBe(5895);
  });
});
