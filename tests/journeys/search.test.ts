import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page, Request } from "playwright-core";
import { desk, openBrowser, readerOf } from "../support/browser";
import { at } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByLabel("Waar zoek je naar?");
const offered = (page: Page) => page.getByRole("listbox", { name: "Voorstellen" });
const mostBytes = 5 * 1024;

async function searchPage() {
  const reader = await readerOf(browser, desk);
  const page = await reader.newPage();
  await page.goto(at("/zoeken"));
  await page.waitForLoadState("networkidle");
  return { reader, page };
}

describe("a reader who types in the search field", () => {
  test("gets its script at the first focus, of at most 5 KB", async () => {
    const { reader, page } = await searchPage();
    const scripts: Request[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") scripts.push(request);
    });
    await field(page).focus();
    await page.locator("input[role=combobox]").waitFor();
    expect(scripts.length).toBeGreaterThan(0);
    let bytes = 0;
    for (const script of scripts) bytes += (await script.sizes()).responseBodySize;
    process.stdout.write(`Suggestions while typing: ${bytes} bytes of script\n`);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    await reader.close();
  });

  test("chooses a product with the keyboard alone", async () => {
    const { reader, page } = await searchPage();
    await field(page).focus();
    await page.locator("input[role=combobox]").waitFor();
    await page.keyboard.type("viscollag", { delay: 20 });
    await offered(page).waitFor();
    expect(await field(page).getAttribute("aria-expanded")).toBe("true");
    const first = page.getByRole("option").first();
    expect(await first.innerText()).toContain("Collageen vis");
    await page.keyboard.press("ArrowDown");
    expect(await first.getAttribute("aria-selected")).toBe("true");
    expect(await field(page).getAttribute("aria-activedescendant")).toBe(await first.getAttribute("id"));
    await page.keyboard.press("Enter");
    await page.waitForURL("**/product/collageen-vis");
    await reader.close();
  });

  test("closes the list with Escape, and Enter then searches for what was typed", async () => {
    const { reader, page } = await searchPage();
    await field(page).focus();
    await page.locator("input[role=combobox]").waitFor();
    await page.keyboard.type("etiket", { delay: 20 });
    await offered(page).waitFor();
    expect(await page.getByRole("group", { name: "Artikels" }).getByRole("option").count()).toBeGreaterThan(
      0,
    );
    await page.keyboard.press("Escape");
    await offered(page).waitFor({ state: "hidden" });
    await page.keyboard.press("Enter");
    await page.waitForURL("**/zoeken?q=etiket");
    await reader.close();
  });

  test("opens what is tapped", async () => {
    const { reader, page } = await searchPage();
    await field(page).focus();
    await page.locator("input[role=combobox]").waitFor();
    await page.keyboard.type("gelatinepoeder", { delay: 20 });
    await page.getByRole("option").first().click();
    await page.waitForURL("**/product/gelatine");
    await reader.close();
  });

  test("without script searches as before", async () => {
    const reader = await readerOf(browser, desk, false);
    const page = await reader.newPage();
    await page.goto(at("/zoeken"));
    await field(page).fill("bouillonpoeder");
    await page.getByRole("button", { name: "Zoek" }).click();
    await page.waitForURL("**/zoeken?q=bouillonpoeder");
    await page.locator('main a[href="/product/vleesbouillon-kip"]').first().waitFor();
    await reader.close();
  });
});
