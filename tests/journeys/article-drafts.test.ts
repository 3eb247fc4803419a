import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { hostileTexts } from "../support/markdown-texts";
import { ownerPage } from "../support/owner-page";
import { anArticle, ownersArticle, readersText, savedDraft } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { secondOwner } from "../support/second-owner";
import { admin } from "../support/store";
import { watchFor } from "../support/what-ran";
import { intoCart } from "./a-reader";
import { open, saidIn, textOf } from "./an-edited-article";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

async function type(tab: Page, words: string): Promise<void> {
  await textOf(tab).locator("p").first().click();
  await tab.keyboard.press("End");
  await tab.keyboard.type(words);
}
const press = (tab: Page, name: string | RegExp) => tab.getByRole("button", { name }).click();
const draftOf = async (id: string) => (await ownersArticle(id)).draft?.fields.markdown;

describe("what she types", () => {
  test("is saved by itself; without a connection it waits, and goes along once there is one", async () => {
    const article = await anArticle("Het begin.");
    await open(page, article.id);
    await type(page, " Met verbinding.");
    await saidIn(page, /Concept bewaard om/);
    await page.context().setOffline(true);
    await type(page, " En zonder.");
    await saidIn(page, /Je woorden staan in deze browser/);
    expect(await draftOf(article.id)).toBe("Het begin. Met verbinding.");
    await page.context().setOffline(false);
    await eventually(
      async () => (await draftOf(article.id)) === "Het begin. Met verbinding. En zonder.",
      20_000,
    );
    await saidIn(page, /Concept bewaard om/);
    expect(await readersText(article.slug)).not.toContain("verbinding");
  });

  test("is there again when she looks at another screen and comes back", async () => {
    const article = await anArticle("Het begin.");
    await open(page, article.id);
    await type(page, " Even weg.");
    await page.getByRole("link", { name: "Artikels" }).click();
    await page.locator(`a[href$="/articles/${article.id}"]`).click();
    await textOf(page).waitFor();
    expect(await textOf(page).innerText()).toContain("Even weg.");
    await type(page, " En terug.");
    await saidIn(page, /Concept bewaard om/);
    expect(await draftOf(article.id)).toBe("Het begin. Even weg. En terug.");
  });

  test("is offered back after the tab was closed without a connection", async () => {
    const article = await anArticle("Het begin.");
    const tab = await page.context().newPage();
    await open(tab, article.id);
    await tab.context().setOffline(true);
    await type(tab, " Niet kwijt.");
    await saidIn(tab, /Je woorden staan in deze browser/);
    await tab.close();
    await page.context().setOffline(false);
    await open(page, article.id);
    await page.getByRole("alert").getByText("woorden die de server niet heeft").waitFor();
    await press(page, "Vergelijk");
    expect(await page.locator("ins").innerText()).toContain("Niet kwijt.");
    await press(page, "Zet ze terug");
    await eventually(async () => (await draftOf(article.id)) === "Het begin. Niet kwijt.", 10_000);
    await saidIn(page, /Concept bewaard om/);
    await open(page, article.id);
    expect(await page.getByText("woorden die de server niet heeft").count()).toBe(0);
    expect(await textOf(page).innerText()).toContain("Niet kwijt.");
  });

  test("is published when she says so, and any version can be compared and put back", async () => {
    const article = await anArticle("Het oude woord.");
    await open(page, article.id);
    await type(page, " Nieuw.");
    await press(page, "Wijzigingen publiceren");
    await saidIn(page, "Bewaard.");
    expect(await readersText(article.slug)).toContain("Het oude woord. Nieuw.");
    await press(page, "Toon de versies");
    const rows = page.getByRole("listitem").filter({ hasText: "Volle Kom" });
    await rows.nth(2).waitFor();
    expect(await rows.count()).toBe(3);
    await rows
      .nth(1)
      .getByRole("button", { name: /^Vergelijk/ })
      .click();
    await page.getByText("1 woord erbij, 0 woorden weg.").waitFor();
    expect(await page.locator("ins").innerText()).toContain("Nieuw.");
    await demandAccessiblePart(page, "form");
    await rows
      .nth(1)
      .getByRole("button", { name: /^Zet terug/ })
      .click();
    await page.getByText("Lezers zien nog de vorige versie.").waitFor();
    await eventually(async () => (await textOf(page).innerText()).trim() === "Het oude woord.", 10_000);
    expect(await readersText(article.slug)).toContain("Nieuw.");
    await press(page, "Wijzigingen weggooien");
    await press(page, "Weggooien");
    await eventually(async () => (await draftOf(article.id)) === undefined, 10_000);
    await eventually(async () => (await textOf(page).innerText()).includes("Nieuw."), 10_000);
  });
});

test("of two who edit the second is told who the first is, and neither overwrites the other", async () => {
  const article = await anArticle("Het begin.");
  await open(page, article.id);
  await type(page, " Van de eerste.");
  await saidIn(page, /Concept bewaard om/);
  // She opened it before the first saved: her words were begun from the article itself.
  const an = await ownerPage(browser, await secondOwner());
  await open(an, article.id);
  await an.getByText(/^Volle Kom bewerkt dit artikel sinds \d\d:\d\d\.$/).waitFor();
  await type(page, " Nog iets.");
  await saidIn(page, /Concept bewaard om/);
  await eventually(async () => (await draftOf(article.id)) === "Het begin. Van de eerste. Nog iets.", 10_000);
  await type(an, " Van An.");
  await an.getByRole("alert").getByText("intussen ergens anders veranderd").waitFor();
  await an.getByText(/De andere versie is van Volle Kom/).waitFor();
  expect(await draftOf(article.id)).toBe("Het begin. Van de eerste. Nog iets.");
  expect(await textOf(an).innerText()).toContain("Van An.");
  await press(an, "Vergelijk met de andere versie");
  await eventually(async () => /Van[^]*An/.test((await an.locator("ins").allInnerTexts()).join(" ")), 10_000);
  await demandAccessiblePart(an, "form");
  await press(an, "Neem de andere versie");
  await eventually(async () => (await textOf(an).innerText()).includes("Nog iets."), 10_000);
  expect(await textOf(an).innerText()).not.toContain("Van An.");
  await an.context().close();
});

describe("the preview", () => {
  test("opens on a phone from the link in the Admin, as readers will see it, and sells from there too", async () => {
    const article = await anArticle('Het begin.\n\n::product{handle="gelatine"}');
    await open(page, article.id);
    await type(page, " Nog niet voor lezers.");
    await press(page, "Voorbeeld");
    const address = await page.getByLabel("Link naar het voorbeeld").inputValue();
    await demandAccessiblePart(page, "[role=dialog] :has(> input)");
    await press(page, "Sluiten");
    const reader = await (await readerOf(browser, phone)).newPage();
    await reader.goto(address);
    await reader.getByText("Dit is een voorbeeld.").waitFor();
    await reader.getByText("Nog niet voor lezers.").waitFor();
    expect(await reader.getByRole("heading", { level: 1 }).innerText()).toBe(article.title);
    const width = await reader.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await demandAccessiblePart(reader, "body");
    await intoCart(reader);
    await reader.locator("main li h2").filter({ hasText: "Gelatine" }).waitFor();
    await reader.goto(`${address.slice(0, -3)}abc`);
    expect(await reader.getByText("Nog niet voor lezers.").count()).toBe(0);
    await reader.context().close();
  });

  test("of a hostile text, and its page, run nothing and load nothing from elsewhere", async () => {
    const origin = new URL(shopUnderTest().storefront).origin;
    const reader = await (await readerOf(browser, phone)).newPage();
    const seen = watchFor(reader, origin);
    const article = await anArticle("Een.", "draft");
    const { etag } = await savedDraft(article, null, {
      markdown: hostileTexts.join("\n\n"),
      title: `Gevaarlijk <img src=x onerror=alert(1)>`,
      summary: `"><script>alert(1)</script>`,
    });
    const { body } = await admin("POST", `/articles/${article.id}/preview`, {});
    const preview = JSON.stringify(body).match(/"address":"([^"]+)"/)?.[1] ?? "";
    await admin("POST", `/articles/${article.id}/status`, { status: "published", draft: etag });
    for (const address of [preview, `${origin}/artikels/${article.slug}`]) {
      await reader.goto(address, { waitUntil: "networkidle" });
      expect(await reader.getByRole("heading", { level: 1 }).innerText()).toContain("Gevaarlijk");
    }
    expect(seen).toEqual([]);
    await admin("POST", `/articles/${article.id}/status`, { status: "draft" });
    await reader.context().close();
  }, 120_000);
});
