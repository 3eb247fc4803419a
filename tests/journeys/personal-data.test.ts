import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { personalData } from "backend/contracts/admin-personal-data";
import type { Browser } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser, phone } from "../support/browser";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";
import { arrived } from "../support/withdrawals";

jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test("the owner copies what is kept of a buyer, and wipes it, on a telephone", async () => {
  const { email, order } = await arrived({ "VK-TOE-MAA-25": 1 }, { daysAgo: 60 });
  const page = await ownerPage(browser);
  await page.setViewportSize(phone.viewport);
  await page.goto(`${shopUnderTest().admin}/personal-data`);
  await page.getByRole("heading", { level: 1, name: "Gegevens van een persoon" }).waitFor();
  const address = page.getByRole("textbox", { name: "E-mailadres" });
  await address.fill("lezer@");
  await page.getByRole("button", { name: "Zoek" }).click();
  await page.getByText("Dit is geen volledig e-mailadres.").waitFor();
  await address.fill(email);
  await page.getByRole("button", { name: "Zoek" }).click();
  await page.getByText(`Bestelling ${order.displayId},`).waitFor();
  await demandAccessiblePart(page, "main");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);

  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download een kopie" }).click();
  const file = await (await downloading).path();
  const copy = personalData.omit({ unfinished: true }).parse(JSON.parse(await readFile(file, "utf8")));
  expect(copy.orders).toMatchObject([{ displayId: order.displayId, addresses: [{ name: "Lies Lezer" }] }]);

  await page.getByRole("button", { name: "Wis deze gegevens" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Wis" }).click();
  await page.getByText("Van dit adres bewaart de winkel niets.").waitFor();
  await page.context().close();
});
