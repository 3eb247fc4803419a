import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { shopUnderTest } from "../support/run-file";
import { at, fillCheckout, intoCart, order, payByCard } from "./a-reader";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Too long for a letter, and too long for one cookie. */
const longLetter = Array.from({ length: 700 }, () => Math.random().toString(36).slice(2, 11)).join(" ");
const sku = "VK-TOE-MAA-25";

/** Names of all that the pages of the shop keep in this browser. */
async function kept(reader: BrowserContext, page: Page): Promise<string[]> {
  const shop = new URL(shopUnderTest().storefront).hostname;
  const cookies = (await reader.cookies()).filter(({ domain }) => domain === shop).map(({ name }) => name);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? "?"),
    ...("caches" in window ? await caches.keys() : []),
    ...(await (navigator.serviceWorker?.getRegistrations() ?? [])).map(({ scope }) => scope),
  ]);
  return [...cookies, ...stored];
}

test("the privacy page names all that the browser holds after a whole journey, and no page asks anyone else", async () => {
  const reader = await readerOf(browser, phone);
  const page = await reader.newPage();
  const elsewhere: string[] = [];
  const { storefront, stripe } = shopUnderTest();
  const own = [storefront, stripe].map((address) => new URL(address).origin);
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && !own.includes(origin)) elsewhere.push(request.url());
  });
  const held = new Set<string>();
  const look = async () => {
    // A page that is just being left has nothing to say.
    const names = await eventually(() => kept(reader, page).catch(() => null));
    for (const name of names) held.add(name);
  };

  await page.goto(at("/privacy"));
  const named = await page.locator("main table").first().locator("tbody code").allInnerTexts();
  await page.goto(at("/artikels"));
  await page.goto(at("/zoeken?q=bouillon"));
  await look();
  expect([...held]).toEqual([]);

  await page.goto(at("/product/maatschep"));
  await intoCart(page);
  await look();
  await page.goto(at("/afrekenen"));
  await page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true }).click();
  await page.waitForURL("**/afrekenen?fout=*");
  await page.getByRole("alert").first().waitFor();
  await look();
  await page.goto(at("/herroepen"));
  await page.getByRole("main").getByRole("button", { name: "Hier de overeenkomst herroepen" }).click();
  await page.getByRole("alert").first().waitFor();
  await look();
  await page.goto(at("/contact"));
  await page.getByRole("textbox", { name: "Je bericht" }).fill(longLetter);
  await page.getByRole("button", { name: "Verstuur" }).click();
  await page.waitForURL("**/schrijf**");
  await look();

  await page.goto(at("/afrekenen"));
  await fillCheckout(page, newReader());
  await order(page);
  await payByCard(page);
  await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
  await look();
  await putBack({ [sku]: 1 });

  expect([...held].filter((name) => !named.includes(name))).toEqual([]);
  // And each that it names is used.
  expect(named.filter((name) => !held.has(name))).toEqual([]);
  expect(elsewhere).toEqual([]);
  await reader.close();
});
