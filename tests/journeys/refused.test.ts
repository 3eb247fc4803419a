import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { at, fillCheckout, intoCart } from "./a-reader";
import { newReader } from "../support/outbox";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("a sold-out product says so and cannot be put in the cart", async () => {
  const page = await (await readerOf(browser, phone)).newPage();
  await page.goto(at("/product/collageen-vanille"));
  expect(await page.getByText("Uitverkocht").count()).toBeGreaterThan(0);
  const own = page
    .locator("main form[action^='/api/cart/lines']")
    .first()
    .getByRole("button", { name: "In de mand" });
  expect(await own.count()).toBe(0);
  await page.context().close();
});

test.each([true, false])(
  "an invalid address is shown at the field and above the form, and nothing typed is lost (script: %s)",
  async (script) => {
    const page = await (await readerOf(browser, phone, script)).newPage();
    await page.goto(at("/product/maatschep"));
    await intoCart(page);
    await page.goto(at("/afrekenen"));
    await fillCheckout(page, newReader());
    await page.getByLabel("E-mailadres", { exact: true }).fill("geen-adres");
    await page.locator("label").filter({ hasText: "Levering aan huis" }).click();
    await page.getByLabel("Gemeente", { exact: true }).fill("");
    // The browser's own check is not the shop's: send the form as it is.
    await page
      .locator("form")
      .filter({ has: page.locator("#email") })
      .evaluate((form) => form.setAttribute("novalidate", ""));
    await page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true }).click();
    await page.getByRole("heading", { name: /na te kijken/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/afrekenen");
    expect(await page.getByLabel("E-mailadres", { exact: true }).inputValue()).toBe("geen-adres");
    expect(await page.getByLabel("Straat en huisnummer", { exact: true }).inputValue()).toBe("Dorpsstraat 1");
    expect(await page.getByText("Vul je gemeente in.").count()).toBeGreaterThan(0);
    await page.context().close();
  },
);

test.each([true, false])(
  "who opens the checkout with nothing in the cart is led to the cart, never to a failure (script: %s)",
  async (script) => {
    const page = await (await readerOf(browser, phone, script)).newPage();
    const first = await page.goto(at("/afrekenen"));
    expect([first?.status(), new URL(page.url()).pathname]).toEqual([200, "/winkelmand"]);
    await page.getByRole("heading", { name: "Je kom is nog leeg" }).waitFor();
    await page.goto(at("/product/maatschep"));
    await intoCart(page);
    await page.getByRole("button", { name: /^Verwijder/ }).click();
    await page.getByRole("heading", { name: "Je kom is nog leeg" }).waitFor();
    const again = await page.goto(at("/afrekenen"));
    expect([again?.status(), new URL(page.url()).pathname]).toEqual([200, "/winkelmand"]);
    await page.context().close();
  },
);

test("an unknown address is a page with one way on, and a 404", async () => {
  const page = await (await readerOf(browser, desk)).newPage();
  for (const path of ["/bestaat-niet", "/product/bestaat-niet", "/artikels/bestaat-niet"]) {
    const answer = await page.goto(at(path));
    expect(answer?.status()).toBe(404);
    expect(await page.locator("main a").count()).toBeGreaterThan(0);
  }
  await page.context().close();
});
