import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser, phone, readerOf } from "../support/browser";
import { mailTo, newReader } from "../support/outbox";
import { at, order, payByCard, withCart } from "./a-reader";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const send = (page: Page) =>
  page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true }).click();
const fault = async (page: Page, name: string) => {
  const alert = page.locator(`#${name}-error`);
  await alert.waitFor();
  return alert.innerText();
};

describe.each([
  ["with script", true],
  ["without script", false],
] as const)("an address to deliver to, %s", (_, script) => {
  test("is put right in words, beside its field, and is mailed as it is written", async () => {
    const email = newReader();
    const reader = await readerOf(browser, phone, script);
    await withCart(reader, "VK-TOE-MAA-25");
    const page = await reader.newPage();
    await page.goto(at("/afrekenen"));
    if (script) await page.locator("html[data-live=ready]").waitFor();
    const typed = { E: email, V: "Lies", N: "De Lezer", S: "Kerkstraat", P: "1234 ab", G: "Gent" };
    await field(page, "E-mailadres").fill(typed.E);
    await field(page, "Voornaam").fill(typed.V);
    await field(page, "Naam").fill(typed.N);
    await field(page, "Straat en huisnummer").fill(typed.S);
    await field(page, "Postcode").fill(typed.P);
    await field(page, "Gemeente").fill(typed.G);
    await page.locator("label").filter({ hasText: "4,95" }).first().click();
    await page.locator('input[name="accepts_terms"]').check();
    await send(page);
    expect(await fault(page, "postal_code")).toContain("hoort bij een ander land");
    expect(await field(page, "Straat en huisnummer").inputValue()).toBe(typed.S);

    expect(await fault(page, "address_1")).toContain("geen huisnummer");

    // The street has no number: that was asked once.
    await field(page, "Postcode").fill("b-9000");
    await page.locator('input[name="accepts_terms"]').check();
    await order(page);
    await payByCard(page);
    await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
    expect((await mailTo(email, "Je bestelling")).text).toMatch(/Kerkstraat\s+9000 Gent\s+België/);
    await reader.close();
  });
});
