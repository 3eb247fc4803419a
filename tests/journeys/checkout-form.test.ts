import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { shopUnderTest } from "../support/run-file";
import { at, fillCheckout, order, payByCard, withCart } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ways = [
  ["with script", true],
  ["without script", false],
] as const;
const spoon = "VK-TOE-MAA-25";
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const orderButton = (page: Page) =>
  page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true });

async function atTheCheckout(script: boolean): Promise<Page> {
  const reader = await readerOf(browser, phone, script);
  await withCart(reader, spoon);
  const page = await reader.newPage();
  await page.goto(at("/afrekenen"));
  if (script) await page.locator("html[data-live=ready]").waitFor();
  await fillCheckout(page, newReader());
  return page;
}

async function onASlowLine(page: Page): Promise<void> {
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  const speed = { downloadThroughput: 200_000, uploadThroughput: 100_000 };
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 400, ...speed });
}

describe.each(ways)("the reader's own choice is no surprise, %s", (_, script) => {
  test("a paid delivery, chosen and ordered at once, leads to a payment of goods and delivery", async () => {
    const page = await atTheCheckout(script);
    if (script) await onASlowLine(page);
    const home = page.locator("label").filter({ hasText: "4,95" }).first();
    await home.click();
    await order(page);
    expect(await page.locator("body").innerText()).toContain("9,45");
    await page.context().close();
  });
});

describe.each(ways)("nothing typed is lost, %s", (_, script) => {
  const typed = async (page: Page) => ({
    street: await field(page, "Straat en huisnummer").inputValue(),
    point: await page.locator("#pickup_point").inputValue(),
    chosen: await page.locator("input[name=shipping_option_id]:checked").count(),
  });
  const all = { street: "Dorpsstraat 1", point: "Bakker Piet, Gent", chosen: 1 };

  async function withPickupPoint(): Promise<Page> {
    const page = await atTheCheckout(script);
    await page.locator("label").filter({ hasText: "fhaalpunt" }).first().click();
    await page.locator("#pickup_point").fill(all.point);
    return page;
  }

  test("after a visit to the cart", async () => {
    const page = await withPickupPoint();
    await page.getByRole("button", { name: "Iets wijzigen" }).click();
    await page.waitForURL("**/winkelmand");
    await page.getByRole("link", { name: "Naar afrekenen" }).click();
    await page.waitForURL("**/afrekenen");
    expect(await typed(page)).toEqual(all);
    expect(await page.locator("input[name=accepts_terms]").isChecked()).toBe(false);
    await page.context().close();
  });

  test("after Back from the payment page, and the order goes through again", async () => {
    const page = await withPickupPoint();
    await order(page);
    await page.goBack();
    await page.waitForURL("**/afrekenen*");
    await eventually(async () => JSON.stringify(await typed(page)) === JSON.stringify(all));
    await page.locator("input[name=accepts_terms]").check();
    await order(page);
    await page.context().close();
  });

  test("when a field is too long: it comes back whole, and a sentence says so", async () => {
    const page = await atTheCheckout(script);
    const company = `BE 0123.456.789 ${"en nog iets ".repeat(9)}einde`;
    await page.locator("label").filter({ hasText: "Levering aan huis" }).click();
    await page.locator("#company").fill(company);
    await orderButton(page).click();
    await page.getByRole("heading", { name: /na te kijken/ }).waitFor();
    expect(await page.locator("#company").inputValue()).toBe(company);
    expect(await page.getByText("Maak het bedrijf korter").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

test("what is filled in is there again after any other page", async () => {
  const page = await atTheCheckout(true);
  await page.goto(at("/voorwaarden"));
  await eventually(async () => {
    await page.goto(at("/afrekenen"));
    return (await field(page, "Straat en huisnummer").inputValue()) === "Dorpsstraat 1";
  });
  await page.context().close();
});

test("without a connection the order button says so, and its second try orders", async () => {
  const page = await atTheCheckout(true);
  await page.locator("[data-waiting]").first().waitFor({ state: "detached" });
  await page.context().setOffline(true);
  await orderButton(page).click();
  const alert = page.getByRole("alert").filter({ hasText: "niet te bereiken" });
  await alert.waitFor();
  expect(await field(page, "Straat en huisnummer").inputValue()).toBe("Dorpsstraat 1");
  await page.context().setOffline(false);
  await alert.getByRole("button", { name: "Probeer opnieuw" }).click();
  await page.waitForURL(`${shopUnderTest().stripe}/**`);
  await page.context().close();
});

describe.each(ways)("a code that is not known, %s", (_, script) => {
  test.each(["/winkelmand", "/afrekenen"])(
    "is refused where it was typed, and stays there (%s)",
    async (path) => {
      const reader = await readerOf(browser, phone, script);
      await withCart(reader, spoon, "VK-COL-NAT-300", "VK-GEL-RUN-250");
      const page = await reader.newPage();
      await page.goto(at(path));
      if (script) await page.locator("html[data-live=ready]").waitFor();
      if (path === "/afrekenen") await page.getByText("Ik heb een kortingscode").click();
      await page.locator("#code").fill("zomerzon");
      await page.locator("#code-gebruiken").click();
      const alert = page.locator("#code-error");
      await alert.waitFor();
      expect(await alert.innerText()).toContain("ken ik niet");
      const box = await alert.boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= phone.viewport.height).toBe(true);
      expect(await page.locator("#code").inputValue()).toBe("zomerzon");
      await reader.close();
    },
  );
});

describe.each(ways)("a reader who collects, %s", (_, script) => {
  test("is asked no home address, and reads everywhere where and when", async () => {
    const email = newReader();
    const reader = await readerOf(browser, phone, script);
    await withCart(reader, spoon);
    const page = await reader.newPage();
    await page.goto(at("/afrekenen"));
    await field(page, "E-mailadres").fill(email);
    await field(page, "Voornaam").fill("Lies");
    await field(page, "Naam").fill("De Lezer");
    expect(await field(page, "Straat en huisnummer").isVisible()).toBe(true);
    await page.getByText("Afhalen in de praktijk").click();
    await field(page, "Straat en huisnummer").waitFor({ state: "hidden" });
    await page.locator('input[name="accepts_terms"]').check();
    await order(page);
    await payByCard(page);
    await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
    const text = await page.locator("main").innerText();
    for (const words of ["Lepelstraat 9", "9620 Zottegem", "Op afspraak", "zodra het klaarstaat"])
      expect(text.toLowerCase()).toContain(words.toLowerCase());
    expect(text).not.toMatch(/pakje/);
    const mail = await mailTo(email, "Je bestelling");
    expect(mail.text).toMatch(/Lepelstraat 9[^]*9620 Zottegem[^]*België/);
    expect(mail.text).toContain("klaarstaat in de praktijk");
    await reader.close();
  });
});
