import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone } from "../support/browser";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";
import { addRate, dayFromNow, putBackRates, ratesOf } from "../support/vat-rates";

const { admin } = shopUnderTest();
const tomorrow = dayFromNow(1);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterEach(() => putBackRates("nl", "publication"));
afterAll(() => browser.close());

const coming = async () =>
  (await ratesOf("nl", "publication")).flatMap(({ state, percent, since }) =>
    state === "coming" ? [`${percent} ${since}`] : [],
  );

test.each([
  ["desk", desk.viewport],
  ["telephone", phone.viewport],
])("on a %s she adds a rate with its first day, changes it, and takes it away", async (_, viewport) => {
  await page.setViewportSize(viewport);
  await page.goto(`${admin}/vat-rates`);
  await page.getByRole("heading", { level: 1, name: "Btw-tarieven" }).waitFor();
  const table = page.getByRole("region", { name: "Wat nu geldt" });
  await table
    .getByRole("row", { name: /^Nederland/ })
    .getByText("9 %")
    .first()
    .waitFor();
  await page.getByText("Er is geen nieuw tarief op komst.").waitFor();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Kies een land.").waitFor();
  await page.getByLabel("Land").selectOption({ label: "Nederland" });
  await page.getByLabel("Soort").selectOption({ label: "Boek of publicatie" });
  await page.getByLabel("Tarief in procent").fill("10,5");
  await page.getByLabel("Eerste dag").fill(tomorrow);
  await page.getByLabel("Waar het staat").fill("Belastingplan");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText(/^Boek of publicatie in Nederland: 10,5 % vanaf/).waitFor();
  expect(await coming()).toEqual([`10.5 ${tomorrow}`]);
  await page.getByRole("button", { name: /^Wijzig Boek of publicatie in Nederland/ }).click();
  await page.getByRole("heading", { name: "Boek of publicatie in Nederland" }).waitFor();
  await page.getByLabel("Tarief in procent").fill("11");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText(/^Boek of publicatie in Nederland: 11 % vanaf/).waitFor();
  await demandAccessiblePart(page, "main");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.getByRole("button", { name: /^Verwijder Boek of publicatie in Nederland/ }).click();
  await page.getByRole("button", { name: "Ja, verwijder" }).click();
  await page.getByText("Er is geen nieuw tarief op komst.").waitFor();
  expect(await coming()).toEqual([]);
});

test("what somebody changed meanwhile is not lost: she is asked to look again, and keeps what she typed", async () => {
  await page.setViewportSize(desk.viewport);
  await page.goto(`${admin}/vat-rates`);
  await page.getByLabel("Land").selectOption({ label: "Nederland" });
  await page.getByLabel("Soort").selectOption({ label: "Boek of publicatie" });
  await page.getByLabel("Tarief in procent").fill("13");
  await page.getByLabel("Eerste dag").fill(dayFromNow(5));
  await addRate({ country: "nl", category: "publication", since: tomorrow, percent: 12 });
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("de tarieven zijn intussen ergens anders veranderd").first().waitFor();
  await page.getByText(/^Boek of publicatie in Nederland: 12 % vanaf/).waitFor();
  expect(await page.getByLabel("Tarief in procent").inputValue()).toBe("13");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText(/^Boek of publicatie in Nederland: 13 % vanaf/).waitFor();
  expect(await coming()).toEqual([`12 ${tomorrow}`, `13 ${dayFromNow(5)}`]);
});
