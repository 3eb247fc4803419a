import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { AdminShopSettings } from "backend/contracts/shop-settings";
import type { Browser, Page } from "playwright-core";
import { demandAccessible, demandAccessiblePart } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";
import { putBackSettings, shopSettings } from "../support/shop-settings";

const { admin, storefront } = shopUnderTest();
/** What a change may take to reach a reader. */
const patience = 2_000;

let browser: Browser;
let page: Page;
let before: AdminShopSettings;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  before = await shopSettings();
});
afterEach(() => putBackSettings(before));

const add = async (group: string, field: string, words: string, option: string) => {
  const part = page.getByRole("group", { name: group, exact: true });
  await part.getByRole("combobox", { name: field }).fill(words);
  await part.getByRole("option", { name: option }).click();
  await part.getByRole("listitem").getByText(option, { exact: true }).waitFor();
};

test("she rewrites the home page and the menu, and a reader with a phone sees both", async () => {
  await page.goto(`${admin}/shop-settings`);
  const title = `Soep op donderdag ${Date.now()}`;
  await page.getByLabel("Titel", { exact: true }).fill(title);
  await page.getByLabel("Woorden op de knop").fill("Kijk in de pot");
  await page.getByLabel("Waar de knop naartoe gaat").fill("//elders.example");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Dit is geen pagina van je winkel.").waitFor();
  await page.getByLabel("Waar de knop naartoe gaat").fill("/winkel/bouillon");
  await add("Producten", "Voeg een product toe", "maatschep", "Maatschep");
  await add("Producten", "Voeg een product toe", "gelatine", "Gelatine");
  await page.getByRole("button", { name: /^Zet .*[Gg]elatine.* hoger$/ }).click();
  const last = page.getByRole("group", { name: "Link 4" });
  await last.getByLabel("Woord").fill("Vraag het mij");
  await last.getByLabel("Pagina").fill("/contact");
  await page.getByRole("button", { name: "Zet Vraag het mij hoger" }).click();
  await demandAccessiblePart(page, "form");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByRole("status").getByText("Bewaard. Het staat").waitFor();
  await eventually(async () => (await (await fetch(`${storefront}/`)).text()).includes(title), patience);

  const reader = await (await readerOf(browser, phone)).newPage();
  await reader.goto(`${storefront}/`);
  await reader.getByRole("heading", { name: title }).waitFor();
  expect(await reader.getByRole("link", { name: "Kijk in de pot" }).getAttribute("href")).toBe(
    "/winkel/bouillon",
  );
  const cards = reader.getByRole("region", { name: "Wat ik aanraad" }).getByRole("heading", { level: 3 });
  expect(await cards.count()).toBe(2);
  expect(await cards.first().innerText()).toMatch(/gelatine/i);
  await demandAccessible(reader);
  await reader.locator("summary").filter({ hasText: "Menu" }).click();
  const links = await reader.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link").allInnerTexts();
  expect(links).toEqual(["Winkel", "Artikels", "Vraag het mij", "Voedingslijst", "Zoeken"]);
  const wide = await reader.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
}, 120_000);
