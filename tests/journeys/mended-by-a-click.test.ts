import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser";
import { ownerPage } from "../support/owner-page";
import { anArticle, ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

let browser: Browser;
let owner: Page;
beforeAll(async () => {
  browser = await openBrowser();
  owner = await ownerPage(browser);
});
afterAll(() => browser.close());

const option = (name: RegExp) => owner.getByRole("option", { name }).first();

test("the list of articles keeps the words of a link, and puts another product in the place of a card", async () => {
  const text =
    'Begin.\n\n::product{handle="nooit-geweest"}\n\nNeem :product[een pot]{handle="nooit-geweest"} erbij.\n';
  const { id, title } = await anArticle(text);
  await owner.goto(`${shopUnderTest().admin}/articles`);
  const row = owner.getByRole("row").filter({ hasText: title });
  await row.getByRole("button", { name: "Houd alleen de woorden" }).click();
  await owner.getByText("Neem een pot (link naar nooit-geweest) erbij.").waitFor();
  await owner.getByText("Neem een pot erbij.").waitFor();
  await owner.getByRole("button", { name: "Doe het" }).click();
  await owner.getByText("Hersteld.").waitFor();
  await row.getByRole("button", { name: "Vervang door …" }).click();
  await owner.getByRole("combobox", { name: "Vervang door" }).fill("maatschep");
  await option(/maatschep/i).click();
  await owner.getByText("Kaart: Maatschep").waitFor();
  await owner.getByRole("button", { name: "Doe het" }).click();
  await row.getByText("In orde").waitFor();
  expect((await ownersArticle(id)).markdown).toBe(
    'Begin.\n\n::product{handle="maatschep"}\n\nNeem een pot erbij.\n',
  );
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("what readers searched in vain means a product from one click on, until it is taken away", async () => {
  const words = "zwoeperdezwoep";
  await store("GET", `/search?q=${words}`);
  await owner.goto(`${shopUnderTest().admin}/addresses`);
  const row = owner.getByRole("row").filter({ hasText: words });
  await row.getByRole("button", { name: "Bedoelt …" }).click();
  await owner.getByRole("combobox", { name: "Product of thema" }).fill("gelatine");
  await option(/^Gelatine/).click();
  await row.getByRole("button", { name: "Verwijder" }).waitFor();
  expect((await store("GET", `/search?q=${words}`)).text).toContain('"handle":"gelatine"');
  await row.getByRole("button", { name: "Verwijder" }).click();
  await owner.getByText("De zoekfunctie kent dit woord niet meer.").waitFor();
});
