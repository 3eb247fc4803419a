import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { variant } from "../support/a-cart";
import { openBrowser, phone } from "../support/browser";
import { eventually } from "../support/eventually";
import { newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { own, phonePhoto } from "../support/photos";
import { ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { at, fillCheckout, intoCart, order, payByCard } from "./a-reader";
import { saidIn, saveIn, textOf } from "./an-edited-article";

jest.setTimeout(300_000);

/** Of each try its own: the first may have left its article behind. */
let slug = "";
let title = "";
beforeEach(() => {
  slug = `geschreven-${Date.now()}`;
  title = `Van woord tot pakje ${Date.now()}`;
});
const summary = "Hoe je gelatine losroert, en welke schep daarbij helpt.";
const goods = "VK-TOE-MAA-25";
/** Programs that say what they are count for nothing, and the browser of these tests does. */
const person = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0.0.0 Mobile Safari/537.36";

let browser: Browser;
let owner: Page;
beforeAll(async () => {
  browser = await openBrowser();
  owner = await ownerPage(browser);
});
afterAll(() => browser.close());

/** Writes a new article with a card in it, and takes a suggested link. @returns its id */
async function written(): Promise<string> {
  await owner.goto(`${shopUnderTest().admin}/articles/new`);
  await textOf(owner).waitFor();
  const fields = { Titel: title, Adres: slug, Samenvatting: summary, Thema: "Keuken", Auteur: "Test" };
  const search = { "Titel in zoekresultaten": title, "Beschrijving in zoekresultaten": summary };
  for (const [name, value] of Object.entries({ ...fields, ...search }))
    await owner.getByLabel(name, { exact: true }).fill(value);
  await textOf(owner).click();
  await owner.keyboard.type("Roer de gelatine los.");
  await owner.keyboard.press("Enter");
  await owner.getByRole("toolbar").getByRole("button", { name: "Productkaart …" }).click();
  await owner.getByRole("combobox", { name: "Zoek een product" }).fill("maatschep");
  await owner
    .getByRole("option", { name: /maatschep/i })
    .first()
    .click();
  await textOf(owner)
    .getByRole("group", { name: /^Productkaart: .*maatschep/i })
    .waitFor();
  await saveIn(owner);
  await owner.waitForURL(/\/app\/articles\/art_/);
  // What only an article that exists has: until it is there, the screen is still that of a new one.
  await owner.getByRole("button", { name: "Toon de versies" }).waitFor();
  await textOf(owner).waitFor();
  await owner.getByRole("button", { name: "Zoek links in de tekst" }).click();
  const suggestion = owner.getByRole("listitem").filter({ hasText: "“gelatine”" });
  await suggestion.getByRole("button", { name: "Maak link" }).click();
  return new URL(owner.url()).pathname.split("/").at(-1) ?? "";
}

async function withPicture(): Promise<void> {
  await owner.getByRole("button", { name: "Kies of laad een foto op …" }).click();
  const buffer = await phonePhoto(1600, 1200, 1, own());
  await owner
    .getByLabel("Foto's opladen")
    .setInputFiles({ name: `omslag-${own()}.jpg`, mimeType: "image/jpeg", buffer });
  await owner.getByRole("dialog").waitFor({ state: "detached" });
  await owner.getByLabel("Wat er op het beeld te zien is").fill("Vier vlakken met een kleur");
  await saveIn(owner);
  await saidIn(owner, "Bewaard.");
}

/** What the signed link shows on the storefront. */
async function previewed(): Promise<void> {
  await owner.getByRole("button", { name: "Voorbeeld", exact: true }).click();
  const opened = owner.context().waitForEvent("page");
  await owner.getByRole("dialog").getByRole("link").first().click();
  const preview = await opened;
  await preview.getByRole("heading", { level: 1, name: title }).waitFor();
  await preview.locator('main a[href^="/product/gelatine"]').first().waitFor();
  await preview.close();
  await owner.keyboard.press("Escape");
}

/** Plans it for the next minute that the clock can still reach; the shop's own job publishes it. */
async function scheduled(id: string): Promise<void> {
  const soon = new Date(Date.now() + (new Date().getSeconds() > 40 ? 120_000 : 60_000));
  const belgian = soon
    .toLocaleString("sv-SE", { timeZone: "Europe/Brussels" })
    .slice(0, 16)
    .replace(" ", "T");
  await owner.getByRole("button", { name: "Plan …" }).click();
  await owner.getByLabel("Verschijnt op (Belgische tijd)").fill(belgian);
  await owner.getByRole("button", { name: "Plan", exact: true }).click();
  await owner.getByText("Gepland. Het artikel verschijnt vanzelf.").waitFor();
  await eventually(async () => (await ownersArticle(id)).status === "published", 200_000, 1_000);
}

/** A reader reads it, sees its card, and buys from it. */
async function bought(): Promise<void> {
  const reader = await browser.newContext({ ...phone, locale: "nl-BE", userAgent: person });
  const page = await reader.newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) refused.push(message.text());
  });
  const reports: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("/api/reads")) reports.push(request.postData() ?? "");
  });
  await eventually(async () => (await page.goto(at(`/artikels/${slug}`)))?.status() === 200);
  await page.locator("[data-card]").scrollIntoViewIfNeeded();
  // Once it has been in sight for some seconds the page says so, and which card was.
  await eventually(async () => reports.length > 0);
  expect(JSON.parse(reports[0] ?? "")).toEqual({ article: slug, read: true, cards: ["maatschep"] });
  await intoCart(page, page.locator('[data-card] form[action^="/api/cart/lines"]'));
  await page.getByRole("link", { name: "Naar afrekenen" }).first().click();
  await fillCheckout(page, newReader());
  await order(page);
  await payByCard(page);
  await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
  expect(refused).toEqual([]);
  await reader.close();
}

test("an article is written, linked, illustrated, previewed and scheduled, and its sale stands in the table", async () => {
  const { price } = await variant(goods);
  const id = await written();
  await withPicture();
  await previewed();
  await scheduled(id);
  await bought();
  await putBack({ [goods]: 1 });

  const row = owner.getByRole("row").filter({ hasText: title });
  const cells = await eventually(async () => {
    await owner.goto(`${shopUnderTest().admin}/sales`);
    await row.waitFor();
    const now = await row.getByRole("cell").allInnerTexts();
    // Reads, cards seen, additions, orders, pieces; the storefront posts what it counted every few seconds.
    expect(now.slice(1, 6)).toEqual(["1", "1", "1", "1", "1"]);
    return now;
  });
  const sold = cells[6];
  expect(sold?.replace(/[^\d,]/g, "")).toBe(price.amount.toFixed(2).replace(".", ","));
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});
