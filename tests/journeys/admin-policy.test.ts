import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test("the owner's screens work under their policy: nothing in them is refused by the browser", async () => {
  const { admin } = shopUnderTest();
  const page = await ownerPage(browser);
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(admin);
  for (const path of [
    "/products",
    "/articles",
    "/articles/new",
    "/claims",
    "/invoices",
    "/withdrawals",
    "/launch",
    "/promotions",
    "/settings/store",
  ]) {
    await page.goto(`${admin}${path}`, { waitUntil: "networkidle" });
    await page.locator("h1, h2").first().waitFor();
  }
  expect(refused).toEqual([]);
});
