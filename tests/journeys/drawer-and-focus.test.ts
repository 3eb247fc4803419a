import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser, phone, readerOf } from "../support/browser";
import { at, withCart } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const article = "/artikels/vleesbouillon-of-bottenbouillon";

/** A page in whose article something was just put in the cart, so that the drawer covers it. */
async function withDrawer(): Promise<Page> {
  const page = await (await readerOf(browser, phone)).newPage();
  await page.goto(at("/artikels"));
  await page.goto(at(article));
  // A tap before the page's script has come posts the form and opens no drawer.
  await page.waitForLoadState("networkidle");
  await page.locator("main").getByRole("button", { name: "In de mand" }).first().click();
  await page.getByRole("dialog").getByText("Het ligt in je mand.").waitFor();
  return page;
}
const closed = (page: Page) => page.getByRole("dialog").waitFor({ state: "hidden" });
const path = (page: Page) => new URL(page.url()).pathname;

test("Back closes the drawer and stays in the article; once more leaves it", async () => {
  const page = await withDrawer();
  await page.evaluate(() => document.body.setAttribute("data-same-document", ""));
  await page.goBack();
  await closed(page);
  expect(path(page)).toBe(article);
  expect(await page.locator("body[data-same-document]").count()).toBe(1);
  await page.goBack();
  await page.waitForURL(at("/artikels"));
  await page.context().close();
});

test.each(["Sluiten", "Escape"])(
  "after %s the drawer has left no trace in the browser's history",
  async (how) => {
    const page = await withDrawer();
    if (how === "Escape") await page.keyboard.press("Escape");
    else await page.getByRole("button", { name: how }).click();
    await closed(page);
    await page.waitForFunction(() => !(history.state as { drawer?: true } | null)?.drawer);
    await page.goBack();
    await page.waitForURL(at("/artikels"));
    await page.context().close();
  },
);

test("from the drawer to the cart and Back is the article, without the drawer", async () => {
  const page = await withDrawer();
  await page.getByRole("link", { name: "Mand bekijken" }).click();
  await page.waitForURL(at("/winkelmand"));
  await page.goBack();
  await page.waitForURL(at(article));
  await closed(page);
  expect(await page.getByRole("dialog").count()).toBe(0);
  await page.context().close();
});

test("what is put in the cart without a connection is offered once more, in the drawer", async () => {
  const page = await withDrawer();
  await page.goBack();
  await closed(page);
  await page.context().setOffline(true);
  await page.locator("main").getByRole("button", { name: "In de mand" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("niet te bereiken").waitFor();
  await page.context().setOffline(false);
  await dialog.getByRole("button", { name: "Probeer opnieuw" }).click();
  await dialog.getByText("Het ligt in je mand.").waitFor();
  expect(await dialog.innerText()).toContain("2 ×");
  await page.context().close();
});

test("in the cart the focus goes on where it was, and lines keep their places", async () => {
  const reader = await readerOf(browser, phone);
  await withCart(reader, "VK-GEL-RUN-250", "VK-TOE-MAA-25", "VK-COL-NAT-300");
  const page = await reader.newPage();
  await page.goto(at("/winkelmand"));
  await page.locator("html[data-live=ready]").waitFor();
  const titles = () => page.locator("main li h2").allInnerTexts();
  const before = await titles();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  const said = (text: string) =>
    page.locator("p[role=status]").filter({ hasText: text }).waitFor({ state: "attached" });
  const settled = () => page.locator("[data-waiting]").waitFor({ state: "detached" });

  const line = page.locator("main li").nth(1);
  await line.getByRole("button", { name: /^Eén meer/ }).focus();
  await page.keyboard.press("Enter");
  await said("4 stuks in je mand");
  await settled();
  expect(await focused()).toMatch(/^Eén meer/);
  expect(await titles()).toEqual(before);

  await line.getByRole("button", { name: /^Eén minder/ }).focus();
  await page.keyboard.press("Enter");
  expect(await focused()).toMatch(/^Eén meer/);
  await said("3 stuks in je mand");
  await settled();
  expect(await focused()).toBe(`Eén meer: ${await nameOf(page, 1)}`);

  await line.getByRole("button", { name: /^Verwijder/ }).focus();
  await page.keyboard.press("Enter");
  await said("2 stuks in je mand");
  await settled();
  expect(await titles()).toEqual([before[0], before[2]]);
  expect(await focused()).toBe(`Verwijder ${await nameOf(page, 1)}`);
  await page.keyboard.press("Enter");
  await said("1 stuk in je mand");
  await settled();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Je kom is nog leeg" }).waitFor();
  await settled();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await reader.close();
});

async function nameOf(page: Page, index: number): Promise<string> {
  const label = await page
    .locator("main li")
    .nth(index)
    .getByRole("button", { name: /^Verwijder/ })
    .getAttribute("aria-label");
  return (label ?? "").replace("Verwijder ", "");
}
