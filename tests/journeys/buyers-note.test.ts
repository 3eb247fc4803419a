import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { demandAccessible } from "../support/axe";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { newReader } from "../support/outbox";
import { putBack } from "../support/owner";
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

test.each([
  ["a telephone, with script", phone, true],
  ["a desk, without script", desk, false],
])(
  "a note that is too long is told and kept, and a shorter one is on the order's page, on %s",
  async (_, device, script) => {
    const reader = await readerOf(browser, device, script);
    await withCart(reader, spoon);
    const page = await reader.newPage();
    await page.goto(at("/afrekenen"));
    if (script) await page.locator("html[data-live=ready]").waitFor();
    await fillCheckout(page, newReader());
    const note = page.getByLabel("Wil je er iets bij zeggen?");
    const long = "Bel aan bij de buren. ".repeat(30).trim();
    await note.fill(long);
    const button = page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true });
    await button.click();
    await page.getByRole("link", { name: "Maak wat je erbij zegt korter: hoogstens 500 tekens." }).waitFor();
    expect(await note.inputValue()).toBe(long);
    // Axe itself needs script.
    if (script) await demandAccessible(page);
    await note.fill("Bel aan bij de buren.");
    await page.locator('input[name="accepts_terms"]').check();
    await order(page);
    await payByCard(page);
    await page.getByRole("heading", { name: "Wat je erbij schreef" }).waitFor({ timeout: 60_000 });
    await page.getByText("Bel aan bij de buren.", { exact: true }).waitFor();
    await page.context().close();
  },
);
