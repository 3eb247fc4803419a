import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { view } from "../support/a-cart";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { setStock } from "../support/owner";
import { at, withCart } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const gelatine = "VK-GEL-RUN-250";
const more = (page: Page) => page.getByRole("button", { name: /^Eén meer/ }).first();
const shown = (page: Page) => page.locator("[data-live-count]").first();
const settled = (page: Page) => page.locator("[data-waiting]").waitFor({ state: "detached" });
const pieces = async (cart: string) => (await view(cart)).lines.map(({ quantity }) => quantity);

async function atTheCart(reader: BrowserContext, ...skus: string[]): Promise<{ page: Page; cart: string }> {
  const cart = await withCart(reader, ...skus);
  const page = await reader.newPage();
  await page.goto(at("/winkelmand"));
  return { page, cart };
}

/** The quantities that the page has asked the shop for. */
function asked(page: Page): string[] {
  const found: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().includes("/api/cart/lines/"))
      found.push(new URLSearchParams(request.postData() ?? "").get("quantity") ?? "");
  });
  return found;
}

/** From now on a tap does not leave the page. */
const scripted = (page: Page) => page.locator("html[data-live=ready]").waitFor();

describe("a reader who taps fast", () => {
  test("five times on + has six pieces, with one call after the last tap", async () => {
    const reader = await readerOf(browser, phone);
    const { page, cart } = await atTheCart(reader, gelatine);
    await scripted(page);
    const calls = asked(page);
    // In one go: a test's own taps are slower than a reader's.
    await more(page).evaluate((button: HTMLElement) => {
      for (let tap = 0; tap < 5; tap++) button.click();
    });
    expect(await shown(page).innerText()).toBe("6");
    await eventually(async () => (await pieces(cart))[0] === 6);
    await settled(page);
    expect(calls).toEqual(["6"]);
    expect(await shown(page).innerText()).toBe("6");
    expect(await page.locator("p[role=status]").innerText()).toMatch(/^6 stuks in je mand\. Totaal.*: €\s\d/);
    await reader.close();
  });

  test("on two lines, and takes one away, has what each line shows", async () => {
    const reader = await readerOf(browser, phone);
    const { page, cart } = await atTheCart(reader, gelatine, "VK-TOE-MAA-25", "VK-COL-NAT-300");
    await scripted(page);
    const plus = page.getByRole("button", { name: /^Eén meer/ });
    await plus.nth(0).click();
    await plus.nth(1).click();
    await plus.nth(0).click();
    await page
      .getByRole("button", { name: /^Verwijder/ })
      .nth(2)
      .click();
    await eventually(async () => (await pieces(cart)).join() === "3,2");
    await settled(page);
    expect(await page.locator("[data-live-count]").allInnerTexts()).toEqual(["3", "2"]);
    await reader.close();
  });

  test("and goes to the checkout at once orders what he tapped", async () => {
    const reader = await readerOf(browser, phone);
    const { page } = await atTheCart(reader, gelatine);
    await scripted(page);
    await more(page).click();
    await more(page).click();
    await page.getByRole("link", { name: "Naar afrekenen" }).click();
    await page.waitForURL("**/afrekenen");
    expect(await page.locator("#overzicht").innerText()).toContain("3 ×");
    await reader.close();
  });
});

test("without a connection a sentence says so, the number stays, and it is sent once there is one", async () => {
  const reader = await readerOf(browser, phone);
  const { page, cart } = await atTheCart(reader, gelatine);
  await scripted(page);
  await reader.setOffline(true);
  await more(page).click();
  await more(page).click();
  const alert = page.getByRole("alert").filter({ hasText: "niet te bereiken" });
  await alert.waitFor();
  expect(await shown(page).innerText()).toBe("3");
  expect(await pieces(cart)).toEqual([1]);
  await reader.setOffline(false);
  await eventually(async () => (await pieces(cart))[0] === 3);
  await settled(page);
  expect(await alert.count()).toBe(0);
  await reader.close();
});

test("what is refused is said beside the line, which shows what is really in the cart", async () => {
  const sku = "VK-BOU-VIS-150";
  const reader = await readerOf(browser, phone);
  await setStock(sku, 14);
  try {
    const { page, cart } = await atTheCart(reader, "VK-TOE-MAA-25", "VK-COL-NAT-300", sku);
    await scripted(page);
    await setStock(sku, 2);
    const plus = page.getByRole("button", { name: /^Eén meer/ }).nth(2);
    // In one go: the first answer would show that there are two.
    await plus.evaluate((button: HTMLElement) => {
      for (let tap = 0; tap < 4; tap++) button.click();
    });
    const alert = page.locator("li").nth(2).getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Zoveel heb ik er niet meer in huis");
    expect(await alert.isVisible()).toBe(true);
    const box = await alert.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= phone.viewport.height).toBe(true);
    expect(await page.locator("[data-live-count]").nth(2).innerText()).toBe("1");
    expect(await pieces(cart)).toEqual([1, 1, 1]);
  } finally {
    await setStock(sku, 14);
    await reader.close();
  }
});

test("without script each tap counts, on a page of its own", async () => {
  const reader = await readerOf(browser, phone, false);
  const { page, cart } = await atTheCart(reader, gelatine);
  await more(page).click();
  await more(page).click();
  expect(await shown(page).innerText()).toBe("3");
  expect(await pieces(cart)).toEqual([3]);
  await reader.close();
});
