import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser } from "../support/browser";
import { catalogueTexts, hostileTexts } from "../support/markdown-texts";
import { ownerPage } from "../support/owner-page";
import { ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { watchFor } from "../support/what-ran";
import { open, openedDraft, saidIn, saveIn, textOf } from "./an-edited-article";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

const opened = (markdown: string, tab = page) => openedDraft(tab, markdown);
const text = (tab = page) => textOf(tab);
const save = (tab = page) => saveIn(tab);
const says = (words: string | RegExp, tab = page) => saidIn(tab, words);

const strange = [
  "Een __vet__ woord,\nover twee regels.  ",
  "*  een\n*  twee",
  "<div>\n*html*\n</div>",
  "[x]: /winkel 'Titel'",
  "Met [een link][x].",
  "|a|b|\n|:-|-|\n|1|2|",
  "Slot.",
].join("\n\n\n");

describe("what she did not touch", () => {
  test("opened and saved, an article is not sent", async () => {
    const { id, version } = await opened(strange);
    const sent: string[] = [];
    page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
    await save();
    await says("Er is niets veranderd");
    // Asking who else edits changes nothing.
    const changes = sent.filter((url) => url.includes("/admin/articles") && !url.endsWith("/editing"));
    expect(changes).toEqual([]);
    expect(await ownersArticle(id)).toMatchObject({ markdown: strange, version });
  });

  test("is byte for byte as it was when she changes one paragraph", async () => {
    for (const markdown of [strange, catalogueTexts[0]?.[1] ?? ""]) {
      const { id, version } = await opened(markdown);
      const paragraph = text().locator("> p").last();
      const last = await paragraph.innerText();
      await paragraph.click();
      await page.keyboard.press("Control+End");
      await page.keyboard.type(" Erbij.");
      await save();
      await says("Bewaard.");
      const after = await ownersArticle(id);
      const words = last.slice(-20);
      const at = markdown.lastIndexOf(words);
      const expected = `${markdown.slice(0, at)}${words} Erbij.${markdown.slice(at + words.length)}`;
      expect(after.markdown).toBe(expected);
      expect(after.version).toBe(version + 1);
    }
  });
});

test("a product card is put in from the keyboard, found by a Dutch word, with price and stock", async () => {
  const { id } = await opened("Eerst dit.\n\nDan dat.\n");
  await text().locator("p").first().click();
  await page.keyboard.press("Alt+F10");
  const button = page.getByRole("toolbar").getByRole("button", { name: "Productkaart …" });
  for (let steps = 0; steps < 30; steps += 1) {
    if (await button.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Zoek een product" }).waitFor();
  await page.keyboard.type("maatscheppen");
  const option = page.getByRole("option", { name: /maatschep/i }).first();
  await option.waitFor();
  expect(await option.innerText()).toMatch(/€\s?\d+,\d\d · (op voorraad|nog \d+|uitverkocht)/);
  expect(await option.locator("img").evaluate((each: HTMLImageElement) => each.complete)).toBe(true);
  await page.keyboard.press("Enter");
  await text()
    .getByRole("group", { name: /^Productkaart: .*maatschep/i })
    .waitFor();
  await page.keyboard.press("ArrowDown");
  await save();
  await says("Bewaard.");
  const { markdown, mentions } = await ownersArticle(id);
  expect(markdown).toBe('Eerst dit.\n\n::product{handle="maatschep"}\n\nDan dat.\n');
  expect(mentions).toMatchObject([{ handle: "maatschep", kind: "card" }]);
});

test("of two tabs the second to save is told so, keeps its words, and overwrites only when asked to", async () => {
  const { id } = await opened("Het begin.\n");
  const other = await page.context().newPage();
  await open(other, id);
  await text().locator("p").first().click();
  await page.keyboard.type("Eerste tab.");
  await save();
  await says("Bewaard.");
  await text(other).locator("p").first().click();
  await other.keyboard.type("Tweede tab.");
  await other.getByRole("alert").getByText("intussen ergens anders veranderd").waitFor();
  const between = await ownersArticle(id);
  expect(between.markdown).toContain("Eerste tab.");
  expect(JSON.stringify(between)).not.toContain("Tweede tab.");
  expect(await text(other).innerText()).toContain("Tweede tab.");
  await other.getByRole("button", { name: "Bewaar toch mijn versie" }).click();
  await says("Concept bewaard", other);
  await save(other);
  await says("Bewaard.", other);
  expect((await ownersArticle(id)).markdown).toBe("Het begin.Tweede tab.\n");
  await other.close();
});

test("a new article begins as a draft of its own", async () => {
  const slug = `nieuw-${Date.now()}`;
  await page.goto(`${shopUnderTest().admin}/articles`);
  await page.getByRole("link", { name: "Nieuw artikel" }).click();
  await text().waitFor();
  await save();
  await says(/Kijk de velden/);
  const fields = { Titel: "Nieuw", Adres: slug, Samenvatting: "Kort.", Thema: "Keuken", Auteur: "Test" };
  const search = { "Titel in zoekresultaten": "Nieuw", "Beschrijving in zoekresultaten": "Kort." };
  for (const [name, value] of Object.entries({ ...fields, ...search }))
    await page.getByLabel(name, { exact: true }).fill(value);
  await text().click();
  await page.keyboard.type("## Kop");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- een");
  await save();
  await page.waitForURL(/\/app\/articles\/art_/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  expect(await ownersArticle(id)).toMatchObject({ slug, status: "draft", markdown: "## Kop\n\n- een\n" });
});

test("no hostile text runs anything or loads anything from elsewhere, opened or pasted", async () => {
  const { origin } = new URL(shopUnderTest().admin);
  const tab = await page.context().newPage();
  const happened = watchFor(tab, origin);
  const markdown = hostileTexts.join("\n\n");
  const { id } = await opened(markdown, tab);
  await save(tab);
  await says("Er is niets veranderd", tab);
  expect((await ownersArticle(id)).markdown).toBe(markdown);
  await text(tab).click();
  await text(tab).evaluate((editor, pasted) => {
    for (const html of pasted) {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", html);
      editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }
  }, hostileTexts);
  const active = await text(tab).evaluate((editor) =>
    [...editor.querySelectorAll("*")]
      .filter(
        ({ tagName, attributes }) =>
          /^(script|iframe|object|embed|svg|math|style|form|link|meta|base|video|audio)$/i.test(tagName) ||
          [...attributes].some(
            ({ name, value }) => /^on/i.test(name) || /^\s*(javascript|vbscript|data):/i.test(value),
          ),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
  expect(active).toEqual([]);
  // What would load or run does so by now.
  await tab.waitForLoadState("networkidle");
  expect(happened).toEqual([]);
  await tab.close();
}, 120_000);

test("the form and the editor have no fault axe can find", async () => {
  await opened(`${strange}\n\n::product{handle="maatschep"}\n\nEen noot[^1].\n\n[^1]: De noot.`);
  await text()
    .getByRole("group", { name: /^Productkaart: / })
    .waitFor();
  await demandAccessiblePart(page, "form");
});
