import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { desk, openBrowser, readerOf } from "../support/browser";
import { newReader } from "../support/outbox";
import { at, fillCheckout, order, payByCard, withCart } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What can only be pressed, and is on paper all the same. */
async function pressable(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  const all = await page.locator("button, input, select, summary, nav, [role=dialog]").all();
  const seen = await Promise.all(
    all.map(async (each) => ((await each.isVisible()) ? each.innerText() : null)),
  );
  return seen.filter((text) => text !== null);
}

/** Sheets of A4. */
async function sheets(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test.each([
  ["/artikels/vleesbouillon-of-bottenbouillon", 4],
  ["/voedingslijst", 6],
])("%s is printed without what can only be pressed, on at most %d sheets", async (path, most) => {
  const page = await (await readerOf(browser, desk)).newPage();
  await page.goto(at(path));
  expect(await sheets(page)).toBeLessThanOrEqual(most);
  expect(await pressable(page)).toEqual([]);
  expect(await page.locator("h1").isVisible()).toBe(true);
  await page.context().close();
});

test("an order is printed on two sheets at most, with its number, lines, total and delivery", async () => {
  const reader = await readerOf(browser, desk);
  await withCart(reader, "VK-TOE-MAA-25", "VK-GEL-RUN-250");
  const page = await reader.newPage();
  await page.goto(at("/afrekenen"));
  await fillCheckout(page, newReader());
  await order(page);
  await payByCard(page);
  await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
  expect(await pressable(page)).toEqual([]);
  for (const words of [/Bestelling \d+/, /Maatschep/, /Totaal, btw inbegrepen/, /Lepelstraat 9/])
    expect(await page.getByText(words).first().isVisible()).toBe(true);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  await reader.close();
});
