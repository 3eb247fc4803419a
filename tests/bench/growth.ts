import { z } from "zod";
import { productPage } from "backend/contracts/product";
import { aCart, addLine } from "../support/a-cart";
import { checkOut, ended, filledCart, pay, type FilledCart } from "../support/buyer";
import { admin, store } from "../support/store";
import { multiply, type Scale } from "./scale-data";

/** Milliseconds of the middle one of many calls, each kind of read a reader waits for. */
export type Costs = Record<string, number>;

/** What the backend takes for what a reader asks, for a line in a cart, an order button, and the owner's first pages. */
export async function costs(): Promise<Costs> {
  const reads: Record<string, string> = {
    "product page": "/catalogue/products/collageen-naturel",
    article: "/articles/vleesbouillon-of-bottenbouillon",
    search: "/search?q=bouillon",
    "filtered list": "/catalogue/products?form=poeder&sort=price_asc",
  };
  const measured: Costs = {};
  for (const [what, path] of Object.entries(reads))
    measured[what] = await middle(async () => {
      const { status } = await store("GET", path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
    });
  const { body } = await store("GET", "/catalogue/products/maatschep");
  const [variant] = z.object({ product: productPage }).parse(body).product.variants;
  if (!variant) throw new Error("maatschep has no variant");
  const cart = await aCart();
  measured["add to cart"] = await middle(async () => {
    const { status } = await addLine(cart, variant.id, 1);
    if (status !== 200) throw new Error(`add to cart: ${status}`);
  });
  measured["new cart"] = await middle(() => aCart({ variant_id: variant.id, quantity: 1 }));
  const carts: FilledCart[] = [];
  for (let each = 0; each < warmUp + 11; each++) carts.push(await filledCart("maatschep"));
  measured["order button"] = await middle(async () => {
    const cart = carts.pop();
    if (cart) await checkOut(cart);
  }, 11);
  const pages: Record<string, string> = {
    "Admin: orders": "/orders?limit=20&order=-created_at",
    "Admin: to pack": "/packing",
    "Admin: attention": "/attention",
    "Admin: articles": "/articles",
  };
  for (const [what, path] of Object.entries(pages))
    measured[what] = await middle(async () => {
      const { status } = await admin("GET", path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
    }, 11);
  return measured;
}

/** The same costs with `scale` in the database, each as "before → after ms (ratio)". Fills the database for good. */
export async function growth(databaseUrl: string, scale: Scale): Promise<Record<string, string>> {
  const checkout = await checkOut(await filledCart("maatschep"));
  await pay(checkout.session);
  await ended(checkout.checkoutId);
  const before = await costs();
  await multiply(databaseUrl, scale);
  const after = await costs();
  return Object.fromEntries(
    Object.entries(before).map(([what, small]) => {
      const large = after[what] ?? 0;
      return [what, `${small.toFixed(1)} → ${large.toFixed(1)} ms (× ${(large / small).toFixed(2)})`];
    }),
  );
}

/** Calls that are not counted, before those that are. */
const warmUp = 5;

async function middle(act: () => Promise<unknown>, calls = 31): Promise<number> {
  const times: number[] = [];
  for (let call = -warmUp; call < calls; call++) {
    const began = performance.now();
    await act();
    if (call >= 0) times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other)[Math.floor(calls / 2)] ?? 0;
}
