import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone } from "../support/browser";
import { dayAway } from "../support/lots";
import { mailTo } from "../support/outbox";
import { setStocked, stockedOf } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { step, toPack } from "../support/packing";
import { shopUnderTest } from "../support/run-file";

jest.setTimeout(240_000);

const { admin } = shopUnderTest();
const bag = "VK-COL-NAT-1000";
const before = stockedOf(bag);
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await setStocked(bag, (await before) ?? 0);
  await browser.close();
});

const sidewaysOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The row of the article on the screen of stock. */
async function rowIn(page: Page) {
  await page.goto(`${admin}/stock`);
  await page.getByRole("heading", { level: 1, name: "Voorraad en loten" }).waitFor();
  await page.getByLabel("Zoek op product, artikelnummer of lot").fill(bag);
  const row = page.locator("section", { hasText: bag });
  await page.waitForFunction(() => document.querySelectorAll("main section").length === 1);
  await row.waitFor();
  return row;
}

test.each([
  ["a desk", desk.viewport],
  ["a telephone", phone.viewport],
])("a lot comes in, goes out and is recalled, on %s", async (_, viewport) => {
  const lot = `TERUG-${viewport.width}-${Date.now().toString(36)}`;
  const page = await ownerPage(browser);
  await page.setViewportSize(viewport);
  const row = await rowIn(page);
  await row.getByRole("button", { name: "Goederen ontvangen" }).click();
  await row.getByLabel("Hoeveel stuks").fill("3");
  await row.getByLabel("Lotnummer").fill(lot);
  await row.getByLabel("Houdbaar tot").fill(dayAway(25));
  await demandAccessiblePart(page, "main");
  expect(await sidewaysOf(page)).toBe(0);
  await row.getByRole("button", { name: "Ontvangen", exact: true }).click();
  await page.getByText("Ontvangen: 3 stuks erbij.").first().waitFor();
  await row.getByText("3 stuks, houdbaar tot").waitFor();
  await row.getByText("Bijna over datum").waitFor();

  const { id, displayId, email } = await toPack({ [bag]: 2 });
  expect(await step("send", { id })).toMatchObject([{ outcome: "done" }]);
  await page.goto(`${admin}/stock?view=dated`);
  await page.getByRole("link", { name: `Lot ${lot}` }).click();
  await page.getByRole("heading", { level: 1, name: `Wie kreeg lot ${lot}` }).waitFor();
  await page.getByText("2 stuks in 1 bestelling").waitFor();
  await page.getByRole("link", { name: `#${displayId}` }).waitFor();
  const subject = `Over je collageen ${lot}`;
  await page.getByLabel("Onderwerp").fill(subject);
  await page.getByLabel("Wat je schrijft").fill("De zak sluit slecht.\n\nGooi ze weg, ik betaal ze terug.");
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  await page.frameLocator("iframe").getByText("De zak sluit slecht.").waitFor();
  await demandAccessiblePart(page, "main");
  expect(await sidewaysOf(page)).toBe(0);
  await page.getByRole("button", { name: "Mail 1 koper" }).click();
  await page.getByRole("alertdialog").getByText("Naar 1 koper versturen?").waitFor();
  await page.getByRole("alertdialog").getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("De mails vertrekken.").first().waitFor();
  expect((await mailTo(email, subject, 60_000)).text).toContain("Gooi ze weg, ik betaal ze terug.");
  await page.getByText("naar 1 koper").waitFor({ timeout: 60_000 });

  const again = await rowIn(page);
  await again.getByRole("button", { name: "Hertellen" }).click();
  await again.getByLabel(`Lot ${lot}, nu 1`).fill("0");
  await again.getByRole("button", { name: "Bewaar de telling" }).click();
  await page.getByText("De telling is bewaard.").first().waitFor();
  await again.getByRole("link", { name: `Lot ${lot}` }).waitFor({ state: "detached" });
  await page.context().close();
});
