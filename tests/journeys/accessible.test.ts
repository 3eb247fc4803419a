import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { axeFaults } from "../support/axe";
import { atOnce } from "../support/at-once";
import { at, everyKindOfPage, fillCheckout, intoCart, order, payByCard } from "./a-reader";
import { newReader } from "../support/outbox";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function noSidewaysScroll(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

test.each([
  ["phone", phone],
  ["desk", desk],
] as const)(
  "no page has a fault axe can find, and none scrolls sideways (%s)",
  async (_, device) => {
    const reader: BrowserContext = await readerOf(browser, device);
    const found: string[] = [];
    const look = async (page: Page) => {
      found.push(...(await axeFaults(page)));
      if (!(await noSidewaysScroll(page))) found.push(`${page.url()} scrolls sideways`);
    };
    await atOnce(2, everyKindOfPage, async (path) => {
      const page = await reader.newPage();
      await page.goto(at(path), { waitUntil: "load" });
      await look(page);
      await page.close();
    });
    const page = await reader.newPage();
    const visit = () => look(page);
    await page.goto(at("/product/maatschep"));
    await intoCart(page);
    await visit();
    await page.goto(at("/afrekenen"));
    await visit();
    await fillCheckout(page, newReader());
    await order(page);
    await payByCard(page);
    await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
    await visit();
    expect(found).toEqual([]);
    await reader.close();
  },
  480_000,
);
