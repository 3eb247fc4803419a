import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { products } from "../support/a-cart";
import { atOnce } from "../support/at-once";
import { openBrowser, phone, readerOf } from "../support/browser";
import { newReader } from "../support/outbox";
import { freeOf, setStock } from "../support/owner";
import { at, fillOffered, intoCart, order, payByCard } from "./a-reader";

/** So many pairs of products, drawn at random; "all" for each of them. */
const pairs = process.env.PAIRS ?? "4";

let browser: Browser;
let handles: string[] = [];
const stockBefore = new Map<string, number>();

beforeAll(async () => {
  browser = await openBrowser();
  const found = await products();
  handles = [...found.keys()];
  for (const product of found.values())
    for (const { sku } of product.variants) {
      const free = sku ? await freeOf(sku) : null;
      if (!sku || free === null) continue;
      stockBefore.set(sku, free);
      await setStock(sku, 500);
    }
}, 60_000);
afterAll(async () => {
  for (const [sku, free] of stockBefore) await setStock(sku, free);
  await browser.close();
});

/** From the products' pages to the order's page, filling in only what the pages offer. */
async function bought(page: Page, these: string[]): Promise<void> {
  for (const handle of these) {
    await page.goto(at(`/product/${handle}`));
    await intoCart(page);
  }
  await page.getByRole("link", { name: "Naar afrekenen" }).first().click();
  await fillOffered(page, newReader());
  await order(page);
  await payByCard(page);
  await page.waitForURL(at("/bestelling/**"));
  await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
}

const drawn = (): [string, string][] => {
  const all = handles.flatMap((one, n) =>
    handles.slice(n + 1).map((other): [string, string] => [one, other]),
  );
  if (pairs === "all") return all;
  return all
    .map((pair) => ({ pair, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, Number(pairs))
    .map(({ pair }) => pair);
};

describe.each([
  { name: "with script", script: true },
  { name: "without script", script: false },
])("on a phone $name", ({ script }) => {
  const each = async (lists: () => string[][]) => {
    const failed: string[] = [];
    await atOnce(2, lists(), async (these) => {
      const reader = await readerOf(browser, phone, script);
      const page = await reader.newPage();
      await bought(page, these).catch((error: unknown) =>
        failed.push(`${these.join(" + ")}, at ${page.url()}: ${String(error).slice(0, 400)}`),
      );
      await reader.close();
    });
    return failed;
  };

  test("every product alone goes from its page to an order", async () => {
    expect(handles.length).toBeGreaterThan(10);
    expect(await each(() => handles.map((handle) => [handle]))).toEqual([]);
  }, 600_000);

  test("products in pairs go from their pages to one order", async () => {
    expect(await each(drawn)).toEqual([]);
  }, 3_600_000);
});
