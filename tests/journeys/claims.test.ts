import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser";
import { ownerPage } from "../support/owner-page";
import { anArticle, ownersArticle, readersText } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { open, textOf } from "./an-edited-article";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

const axe = async (part: "form" | "main") =>
  (
    await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).include(part).analyze()
  ).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);

test("a medical claim about collagen is marked while she types, stops publishing, and makes way for what may be said", async () => {
  const { id, slug } = await anArticle("Roer het glad.", "draft");
  await open(page, id);
  await textOf(page).locator("p").first().click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Een schep collageen helpt tegen artrose. Drink het warm.");
  const marked = textOf(page).locator(".article-claim.never");
  await marked.waitFor();
  expect(await marked.innerText()).toBe("helpt tegen artrose");
  const list = page.getByRole("list", { name: "Claims in deze tekst" });
  await list.getByText("Tekst: “helpt tegen artrose”").waitFor();
  await list.getByText(/^Dit mag je wel zeggen: “Collageen is een eiwit/).waitFor();

  await page.getByRole("button", { name: "Publiceren" }).click();
  await page.getByText(/Niet gepubliceerd: onder de tekst staat/).waitFor();
  expect(await readersText(slug)).toBeNull();

  await list.getByRole("button", { name: "Toon in de tekst" }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("helpt tegen artrose");
  await list.getByRole("button", { name: "Zet die zin in de plaats" }).click();
  await page.getByText(/^Niets gevonden dat over voeding/).waitFor();
  expect(await textOf(page).innerText()).toMatch(
    /^Roer het glad\. Collageen is een eiwit in poedervorm, [^.]*\. Drink het warm\.\s*$/,
  );
  await page.mouse.move(0, 0);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await page.getByText("Bewaard. Lezers zien het binnen twee seconden.").waitFor();
  expect((await ownersArticle(id)).status).toBe("published");
  expect(await readersText(slug)).toContain("Collageen is een eiwit");
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("a health claim about nothing sold here asks her reason, and stands in the report of the shop", async () => {
  const { id, title } = await anArticle("Gember is goed voor je weerstand.", "draft");
  await open(page, id);
  await page
    .getByLabel("Waarom publiceer je dit toch?")
    .fill("Gember verkoop ik niet, en dit is geschiedenis.");
  expect(await axe("form")).toEqual([]);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await page.getByText("Bewaard. Lezers zien het binnen twee seconden.").waitFor();
  await page.goto(`${shopUnderTest().admin}/claims`);
  await page.getByRole("link", { name: title }).waitFor();
  await page.getByText(/Gember verkoop ik niet, en dit is geschiedenis\./).waitFor();
  expect(await axe("main")).toEqual([]);
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});
