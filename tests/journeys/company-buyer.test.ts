import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { ublAmiss } from "../support/ubl";
import { at, fillCheckout, order, payByCard, withCart } from "./a-reader";

const spoon = "VK-TOE-MAA-25";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await putBack({ [spoon]: 2 });
});

/** The invoice follows the order by a moment. */
const seenAfterLoads = (page: Page, what: Locator) =>
  eventually(async () => {
    if ((await what.count()) > 0) return true;
    if (page.url().includes("/bestelling/")) await page.reload();
    return null;
  });

describe.each([
  ["with script", true],
  ["without script", false],
] as const)("a company buys on a phone, %s", (_, script) => {
  test("a wrong number is said at its field with the rest kept, a right one leads to its file", async () => {
    const reader = await readerOf(browser, phone, script);
    await withCart(reader, spoon);
    const page = await reader.newPage();
    await page.goto(at("/afrekenen"));
    if (script) await page.locator("html[data-live=ready]").waitFor();
    await fillCheckout(page, newReader());
    const field = (label: string) => page.getByLabel(label, { exact: true });
    await page.getByText("Factuur voor een bedrijf, of naar een ander adres").first().click();
    await field("Naam van het bedrijf").fill("Bakkerij Peeters bv");
    await field("Btw- of ondernemingsnummer").fill("BE 0403.199.703");
    await field("Straat en huisnummer van de factuur").fill("Kerkstraat 1");
    await field("Postcode van de factuur").fill("9000");
    await field("Gemeente van de factuur").fill("Gent");
    await page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true }).click();
    const error = page.locator("#invoice_company_number-error");
    await error.waitFor();
    expect(await error.innerText()).toContain("Kijk het btw- of ondernemingsnummer na");
    expect(await field("Naam van het bedrijf").inputValue()).toBe("Bakkerij Peeters bv");
    await page.locator("input[name=accepts_terms]").check();
    await field("Btw- of ondernemingsnummer").fill("BE 0403.199.702");
    await order(page);
    await payByCard(page);
    const file = page.getByRole("link", { name: /^UBL-bestand van/ });
    await seenAfterLoads(page, file);
    const answer = await fetch((await file.getAttribute("href")) ?? "");
    expect(ublAmiss(await answer.text())).toEqual([]);
    await page.context().close();
  });
});
