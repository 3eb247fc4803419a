import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { adminFigures } from "backend/contracts/admin-figures";
import type { Browser } from "playwright-core";
import { shopDay } from "../../backend/src/shared/shop-day";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser, phone } from "../support/browser";
import { issued } from "../support/invoices";
import { putBack } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { purchase } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

jest.setTimeout(180_000);

const spoon = "VK-TOE-MAA-25";
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await putBack({ [spoon]: 1 });
});

test.each([
  ["telephone", phone.viewport],
  ["desk", { width: 1280, height: 900 }],
])("the owner sees what the shop sold today, on a %s", async (_, viewport) => {
  const { order } = await purchase({ goods: { [spoon]: 1 } });
  await issued(order.id, 1);
  const page = await ownerPage(browser);
  await page.setViewportSize(viewport);
  await page.goto(`${shopUnderTest().admin}/figures`);
  await page.getByRole("heading", { level: 1, name: "Cijfers" }).waitFor();
  await page.getByRole("combobox", { name: "Periode" }).click();
  await page.getByRole("option", { name: "Vandaag" }).click();
  const today = shopDay(new Date());
  const { now } = adminFigures.parse((await admin("GET", `/figures?from=${today}&to=${today}`)).body);
  const shown = new Intl.NumberFormat("nl-BE", { style: "currency", currency: "EUR" }).format(
    now.gross / 100,
  );
  await page.locator("dl").getByText(shown, { exact: true }).waitFor();
  await page.getByRole("heading", { name: "Btw per land en tarief" }).waitFor();
  await demandAccessiblePart(page, "main");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.context().close();
});
