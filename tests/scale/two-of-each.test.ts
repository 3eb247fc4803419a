import { expect, test } from "@jest/globals";
import { z } from "zod";
import { becameAnOrder } from "../support/after-fault";
import { checkOut, ended, filledCart, pay, postCheckout, type OpenCheckout } from "../support/buyer";
import type { Part } from "../support/control";
import { eventually } from "../support/eventually";
import { mailTo } from "../support/outbox";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { turn } from "../support/switch";

// Two servers, a worker and two storefronts on one Redis; every call goes to the next of a pair.
const handle = "maatschep";
const html = async (base: string, path: string) => (await fetch(base + path)).text();

/** Paid once, nothing given back, one order of it. */
async function becomesAnOrder(cartId: string): Promise<void> {
  expect((await becameAnOrder(cartId)).refunded).toBe(0);
}

/** Several buyers up to their payment page. */
async function buyers(count: number): Promise<{ cart: string; checkout: OpenCheckout }[]> {
  const carts = await Promise.all(Array.from({ length: count }, () => filledCart(handle)));
  return Promise.all(carts.map(async (cart) => ({ cart: cart.id, checkout: await checkOut(cart) })));
}

/** Kills a part while `act` goes on, and has it back afterwards. */
async function without(part: Part, act: () => Promise<void>): Promise<void> {
  await turn(part, "kill");
  try {
    await act();
  } finally {
    await turn(part, "stop");
    await turn(part, "start");
  }
}

test("eight buyers at once, each call at another server: eight orders", async () => {
  const bought = await buyers(8);
  await Promise.all(bought.map(({ checkout }) => pay(checkout.session)));
  await Promise.all(bought.map(({ checkout }) => ended(checkout.checkoutId)));
  for (const { cart } of bought) await becomesAnOrder(cart);
}, 300_000);

test("a double click that meets both servers pays once", async () => {
  const filled = await filledCart(handle);
  const answers = await Promise.all([postCheckout(filled), postCheckout(filled)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const checkout = await checkOut(filled);
  await pay(checkout.session);
  await becomesAnOrder(filled.id);
}, 180_000);

test("a server is killed while eight buyers pay: every payment becomes its order", async () => {
  const bought = await buyers(8);
  const paying = bought.map(({ checkout }) => pay(checkout.session));
  await without("backend-2", async () => {
    await Promise.all(paying);
    for (const { cart } of bought) await becomesAnOrder(cart);
  });
}, 300_000);

test("the worker is away: readers buy all the same, and the mail follows when it is back", async () => {
  const email = `werker-${Date.now()}@example.com`;
  await without("worker", async () => {
    const { checkoutId, session } = await checkOut(await filledCart(handle), { email });
    await pay(session);
    expect((await ended(checkoutId)).state).toBe("order");
  });
  await mailTo(email, "Je bestelling", 150_000);
}, 300_000);

test("an owner's change reaches both storefronts", async () => {
  const { many } = shopUnderTest();
  const places = many?.storefronts ?? [];
  expect(places).toHaveLength(2);
  const [product] = z
    .object({ products: z.array(z.object({ id: z.string(), title: z.string() })).min(1) })
    .parse((await admin("GET", "/products?handle=gelatine")).body).products;
  if (!product) throw new Error("gelatine is not in the catalogue");
  for (const place of places) expect(await html(place, "/product/gelatine")).toContain(product.title);
  const title = `Gelatine ${Date.now()}`;
  await admin("POST", `/products/${product.id}`, { title });
  const fresh = (words: string) =>
    eventually(async () => {
      const pages = await Promise.all(places.map((place) => html(place, "/product/gelatine")));
      return pages.every((page) => page.includes(words));
    });
  await fresh(title);
  await admin("POST", `/products/${product.id}`, { title: product.title });
  await fresh(product.title);
}, 120_000);

test("a storefront is killed: readers are served by the other", async () => {
  await without("storefront-2", async () => {
    for (let reader = 0; reader < 4; reader++) {
      const answer = await fetch(`${shopUnderTest().storefront}/product/gelatine`);
      expect(answer.status).toBe(200);
    }
  });
}, 60_000);
