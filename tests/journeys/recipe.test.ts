import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessible, demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { anArticle, ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { at, fillCheckout, order, payByCard } from "./a-reader";
import { open, textOf } from "./an-edited-article";

jest.setTimeout(240_000);

const goods = { "VK-GEL-RUN-250": 1, "VK-TOE-MAA-25": 1 };
let browser: Browser;
let owner: Page;
beforeAll(async () => {
  browser = await openBrowser();
  owner = await ownerPage(browser);
});
afterAll(() => browser.close());

const toolbar = () => owner.getByRole("toolbar", { name: "Opmaak" });

/** Types a product's words behind what stands there, and makes them a link to it. */
async function linked(words: string, handle: string): Promise<void> {
  await owner.keyboard.type(words);
  for (let count = 0; count < words.length; count += 1) await owner.keyboard.press("Shift+ArrowLeft");
  await toolbar().getByRole("button", { name: "Productlink …" }).click();
  await owner.getByRole("combobox", { name: "Zoek een product" }).fill(handle);
  await owner
    .getByRole("option", { name: new RegExp(handle, "i") })
    .first()
    .click();
  await textOf(owner).locator(`[data-product-link="${handle}"]`).waitFor();
  await owner.keyboard.press("End");
}

/** The owner writes a recipe into an article that readers see. @returns the article's slug and id */
async function written(): Promise<{ slug: string; id: string }> {
  const { id, slug } = await anArticle("Panna cotta die trilt.\n");
  await open(owner, id);
  await textOf(owner).locator("p").first().click();
  await owner.keyboard.press("End");
  await toolbar().getByRole("button", { name: "Recept", exact: true }).click();
  const recipe = textOf(owner).getByRole("group", { name: "Recept: ingrediënten" });
  await recipe.getByLabel("Minuten, van begin tot bord").fill("30");
  await recipe.locator("li p").click();
  await owner.keyboard.type("500 ml room");
  await owner.keyboard.press("Enter");
  await owner.keyboard.type("8 g ");
  await linked("gelatine", "gelatine");
  await owner.keyboard.press("Enter");
  await owner.keyboard.type("1 ");
  await linked("maatschep", "maatschep");
  await owner.keyboard.press("Enter");
  await owner.keyboard.press("Enter");
  await owner.keyboard.type("1. Warm de room.");
  await owner.keyboard.press("Enter");
  await owner.keyboard.type("Roer de gelatine erdoor.");
  expect(await recipe.locator(".article-amount").allInnerTexts()).toEqual(["500 ml", "8 g", "1"]);
  await demandAccessiblePart(owner, ".article-recipe");
  await owner.getByRole("button", { name: "Wijzigingen publiceren" }).click();
  await eventually(async () => (await ownersArticle(id)).markdown.includes(":::recept"));
  return { slug, id };
}

test("a recipe is written in the Admin, scaled to six, put into the cart at once and ordered", async () => {
  const { slug, id } = await written();
  const { markdown } = await ownersArticle(id);
  expect(markdown).toBe(
    [
      "Panna cotta die trilt.",
      ':::recept{porties="4" minuten="30"}\n- 500 ml room\n- 8 g :product[gelatine]{handle="gelatine"}\n- 1 :product[maatschep]{handle="maatschep"}\n:::',
      "1. Warm de room.\n2. Roer de gelatine erdoor.\n",
    ].join("\n\n"),
  );
  const reader = await readerOf(browser, phone);
  const page = await reader.newPage();
  await eventually(async () => {
    await page.goto(at(`/artikels/${slug}`));
    return page.getByRole("heading", { name: "Ingrediënten" }).isVisible();
  });
  const recipe = page.getByRole("region", { name: "Ingrediënten" });
  await demandAccessible(page);
  await page.evaluate(() => window.dispatchEvent(new Event("pointerdown")));
  const more = recipe.getByRole("link", { name: "Eén portie meer" });
  // Before the script runs the same link leads to the page of the recipe for so many.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('a[aria-label="Eén portie meer"]') ?? {}).some((key) =>
      key.startsWith("__react"),
    ),
  );
  await more.click();
  await more.click();
  await recipe.getByText("6 porties").waitFor();
  expect(page.url()).toBe(at(`/artikels/${slug}`));
  expect(await recipe.getByRole("listitem").first().innerText()).toBe("750 ml room");
  expect(await recipe.getByRole("listitem").nth(1).innerText()).toMatch(
    /^12 g gelatine\s+Gelatine, 250 g: .*op voorraad$/,
  );
  const less = recipe.getByRole("link", { name: "Eén portie minder" });
  await less.focus();
  for (let shown = 6; shown > 1; shown -= 1) await page.keyboard.press("Enter");
  await recipe.getByText("1 portie", { exact: true }).waitFor();
  expect(await less.getAttribute("aria-disabled")).toBe("true");
  expect(await less.evaluate((link) => link === document.activeElement)).toBe(true);
  await recipe.getByRole("button", { name: "Alles in de mand" }).click();
  await page.getByRole("dialog").getByText("Maatschep").first().waitFor();
  await page.goto(at("/winkelmand"));
  expect(await page.locator(".cart-lines > li").count()).toBe(2);
  await page.getByRole("link", { name: "Naar afrekenen" }).first().click();
  await fillCheckout(page, newReader());
  await order(page);
  await payByCard(page);
  await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
  await reader.close();
  await putBack(goods);
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("without script the recipe has a page for each number of portions, and puts all into the cart", async () => {
  const reader = await readerOf(browser, phone, false);
  const page = await reader.newPage();
  await page.goto(at("/artikels/risotto-met-bottenbouillon"));
  await page.getByRole("link", { name: "Eén portie meer" }).click();
  await page.waitForURL("**/recept/5");
  await page.getByRole("link", { name: "Eén portie meer" }).click();
  await page.waitForURL("**/recept/6");
  const lines = page.getByRole("region", { name: "Ingrediënten" }).getByRole("listitem");
  expect((await lines.allInnerTexts()).map((line) => line.split("\n")[0])).toEqual([
    "30 g bottenbouillon van rund in poeder",
    "30 g vleesbouillon van kip in poeder",
    "1,8 l water",
    "480 g risottorijst, arborio of carnaroli",
    "3 sjalotten, fijn gesneden",
    "1½ tenen look, fijn gesneden",
    "1,5 dl droge witte wijn",
    "3 el olijfolie",
    "60 g koude boter, in blokjes",
    "90 g Parmezaanse kaas, pas geraspt",
    "zwarte peper",
  ]);
  expect(await page.getByRole("button", { name: "Druk af" }).isVisible()).toBe(false);
  await page.getByRole("button", { name: "Alles in de mand" }).click();
  await page.waitForURL("**/winkelmand?**");
  expect(await page.locator(".cart-lines > li").count()).toBe(2);
  await page.locator('main a[href$="/recept/6"]').first().click();
  await page.waitForURL("**/recept/6");
  await reader.close();
});

test("the recipe alone is printed on one sheet, with ingredients and steps", async () => {
  const reader = await readerOf(browser, desk);
  const page = await reader.newPage();
  await page.goto(at("/artikels/risotto-met-bottenbouillon/recept/4"));
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBe(1);
  for (const words of ["320 g", "Sjalot", "Klop er de boter door"])
    expect(await page.getByText(words, { exact: false }).first().isVisible()).toBe(true);
  for (const gone of await page.locator('button, nav, form, a[rel="nofollow"]').all())
    expect(await gone.isVisible()).toBe(false);
  await reader.close();
});

test("the owner makes an author in the Admin, on a phone too, and readers find the page", async () => {
  const name = `Rik Proef ${Date.now()}`;
  await owner.goto(`${shopUnderTest().admin}/authors`);
  await owner.getByRole("button", { name: "Nieuwe auteur" }).click();
  await owner.getByLabel("Naam", { exact: true }).fill(name);
  await owner.getByLabel("Een paar woorden").fill("Bakt brood in Gent.");
  await owner.setViewportSize({ width: 390, height: 844 });
  expect(await owner.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await owner.setViewportSize({ width: 1280, height: 900 });
  await demandAccessiblePart(owner, "main form");
  await owner.getByRole("button", { name: "Bewaren" }).click();
  const row = owner.getByRole("row").filter({ hasText: name });
  await row.waitFor();
  const path = (await row.getByRole("cell").nth(1).innerText()).trim();
  const reader = await readerOf(browser, phone);
  const page = await reader.newPage();
  await eventually(async () => (await page.goto(at(path)))?.status() === 200);
  await page.getByRole("heading", { level: 1, name }).waitFor();
  await page.getByText("Bakt brood in Gent.").waitFor();
  await demandAccessible(page);
  await reader.close();
  await row.getByRole("button", { name: "Wijzig" }).click();
  await owner.getByRole("button", { name: "Haal de pagina weg" }).click();
  await owner.getByRole("alertdialog").getByRole("button", { name: "Weghalen" }).click();
  await row.waitFor({ state: "detached" });
});
