import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { at, fillCheckout, intoCart, order, payByCard } from "./a-reader";
import { newReader } from "../support/outbox";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paths = [
  "/",
  "/winkel",
  "/winkel/collageen",
  "/winkel/filter?form=poeder&sort=price_asc",
  "/product/collageen-naturel",
  "/product/collageen-vanille",
  "/product/shaker",
  "/product/voedingslijst",
  "/artikels",
  "/artikels/vleesbouillon-of-bottenbouillon",
  "/artikels/leaky-gut-wat-men-weet",
  "/voedingslijst",
  "/zoeken?q=bouillon",
  "/over-mij",
  "/contact",
  "/levering-en-retour",
  "/herroepen",
  "/voorwaarden",
  "/privacy",
  "/toegankelijkheid",
  "/winkelmand",
  "/bestaat-niet",
];

/** Names each fault and where it is, so that a failing run says what to mend. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
}

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
    const page = await reader.newPage();
    const found: string[] = [];
    const visit = async () => {
      found.push(...(await faults(page)));
      if (!(await noSidewaysScroll(page))) found.push(`${page.url()} scrolls sideways`);
    };
    for (const path of paths) {
      await page.goto(at(path), { waitUntil: "load" });
      await visit();
    }
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
  240_000,
);
