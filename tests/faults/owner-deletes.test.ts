import { afterEach, beforeEach, expect, test } from "@jest/globals";
import fc from "fast-check";
import { refusal } from "backend/contracts/refusal";
import { aCart, addLine, answerCode, products, variant, view } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { faultTests, scoop, settled, slow } from "../support/after-fault";
import { ended, filledCart, opened, pay, postCheckout } from "../support/buyer";
import { newReader } from "../support/outbox";
import { setStock, useCode } from "../support/owner";
import type { OwnerChange, Purchase } from "../support/owner-calls";
import { ownerChanges } from "../support/owner-changes";
import { admin, store } from "../support/store";
import { databaseNow, undelete } from "../support/undelete";
import { seed } from "../support/seed";

faultTests();

/** Goods of their own for each of the two tests: what was ordered in the first cannot be deleted any more. */
const beaker = { handle: "shaker", sku: "VK-TOE-SHA-600" } as const;
const gelatine = { handle: "gelatine", sku: "VK-GEL-RUN-250" } as const;
const every = Object.entries(ownerChanges);
/** So many changes at each of the two moments, drawn at random; "all" for each of them. */
const wanted = process.env.CHANGES ?? "5";
/** In the order in which they are listed, which matters. */
const drawn = (drawing: number) => {
  const length = wanted === "all" ? every.length : Number(wanted);
  const some = fc.subarray(every, { minLength: length, maxLength: length });
  return fc.sample(some, { seed: drawing, numRuns: 1 })[0] ?? [];
};

/** What the shop asks for the goods of these tests: their prices, what is taken off, and each delivery. */
async function offered(): Promise<unknown> {
  const lines = [beaker, gelatine].map(async ({ sku }) => ({
    variant_id: (await variant(sku)).id,
    quantity: 1,
  }));
  const { totals, delivery, buyable } = await view(await aCart(...(await Promise.all(lines))));
  return { totals, delivery, buyable };
}

let before: unknown;
let since = "";
let undo: () => Promise<unknown>;
beforeEach(async () => {
  since = await databaseNow();
  undo = () => Promise.resolve();
  for (const { sku } of [beaker, gelatine]) await setStock(sku, 60);
  before ??= await offered();
});
/** The shop is put back as it was, and is looked at: later tests buy in it. */
afterEach(async () => {
  await undelete(since);
  await undo();
  await eventually(async () => {
    expect(await offered()).toEqual(before);
    return true;
  });
}, slow);

/** A cart of one piece, with a code if the change is about one. */
async function underWay({ handle, sku }: { handle: string; sku: string }, change: OwnerChange) {
  const prepared = (await change.before?.()) ?? {};
  const cart = await filledCart(handle);
  if (prepared.code) await useCode(cart.id, prepared.code);
  const { lines } = await view(cart.id);
  const purchase: Purchase = {
    sku,
    productId: lines[0]?.productId ?? "",
    variantId: lines[0]?.variantId ?? "",
    optionId: cart.delivery,
    email: newReader(),
  };
  undo = async () => change.undo?.(purchase, prepared);
  return { cart, purchase, strike: () => change.strike(purchase, prepared) };
}

test.each(drawn(seed))(
  "the payment page is open and the owner %s: an order, or all of it goes back",
  async (_what, change) => {
    const { cart, purchase, strike } = await underWay(beaker, change);
    const { checkoutId, session } = opened(await postCheckout(cart, { email: purchase.email }));
    await strike();
    await pay(session);
    expect(["order", "refunded"]).toContain((await ended(checkoutId)).state);
    await settled(cart.id);
  },
  slow,
);

/** Refusals that a reader understands and that no further click can mend: the shop does not sell this now. */
const notNow = [
  "not_for_sale",
  "sold_out",
  "delivery_unavailable",
  "country_not_served",
  "cart_empty",
  "payment_unavailable",
];

test.each(drawn(seed + 1))(
  "a cart is filled and the owner %s: the cart shows, and it can be ordered or says why not",
  async (_what, change) => {
    const { cart, purchase, strike } = await underWay(gelatine, change);
    await strike();
    for (let click = 1; ; click++) {
      const seen = await view(cart.id);
      const chosen =
        seen.delivery.find(({ id }) => id === cart.delivery) ??
        seen.delivery.find(({ kind }) => kind !== "pickup_point");
      const answer = await postCheckout(cart, {
        email: purchase.email,
        shipping_option_id: chosen?.id ?? "",
      });
      if (answer.status === 200) {
        const { checkoutId, session } = opened(answer);
        await pay(session);
        expect(["order", "refunded"]).toContain((await ended(checkoutId)).state);
        await settled(cart.id);
        return;
      }
      if (notNow.includes(refusal.safeParse(answer.body).data?.code ?? "")) return;
      expect(answerCode(answer)).toBe("409 total_changed");
      expect(click).toBeLessThan(3);
    }
  },
  slow,
);

test("two products of a cart are deleted: it shows both as gone, and each can be taken out", async () => {
  const found = await products();
  // Core does not delete what is reserved for an order: no other fault orders these.
  const goods = ["bouillon-lam", "collageen-cacao"].flatMap((handle) => found.get(handle) ?? []);
  expect(goods).toHaveLength(2);
  for (const { variants } of goods) await setStock(variants[0]?.sku ?? "", 20);
  const cart = await aCart(
    ...goods.map(({ variants }) => ({ variant_id: variants[0]?.id ?? "", quantity: 1 })),
  );
  for (const { id } of goods) expect((await admin("DELETE", `/products/${id}`)).status).toBe(200);
  const { lines } = await view(cart);
  expect(lines.map(({ availability }) => availability.state)).toEqual(["withdrawn", "withdrawn"]);
  expect((await addLine(cart, (await variant(scoop.sku)).id, 1)).status).toBe(200);
  for (const { id } of lines)
    expect((await store("DELETE", `/carts/${cart}/line-items/${id}`)).status).toBe(200);
  const after = await view(cart);
  expect(after.lines).toHaveLength(1);
  expect(after.buyable).toBe(true);
});
