import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { articleList } from "backend/contracts/article";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser";
import { draftArticle } from "../support/draft-article";
import { ownerPage } from "../support/owner-page";
import { ownersArticle } from "../support/published-article";
import { admin, store } from "../support/store";
import { open, openedDraft, saidIn, saveIn } from "./an-edited-article";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

test("a plan is by the Belgian clock, wherever the owner is; publishing now ends the plan", async () => {
  const { id } = await openedDraft(page, "Een tekst.");
  const { articles } = articleList.parse((await store("GET", "/articles?limit=1")).body);
  const { slug } = await ownersArticle(id);
  const change = { ...draftArticle(slug, "Een tekst."), id, picture: articles[0]?.picture };
  expect((await admin("POST", "/articles", change)).status).toBe(200);
  await open(page, id);
  await page.getByRole("button", { name: "Plan …" }).click();
  await page.getByLabel("Verschijnt op (Belgische tijd)").fill("2037-03-29T09:00");
  await page.getByRole("button", { name: "Plan", exact: true }).click();
  await page.getByText("Gepland. Het artikel verschijnt vanzelf.").waitFor();
  // The clocks went forward that night: nine o'clock is seven o'clock UTC.
  expect(await ownersArticle(id)).toMatchObject({
    status: "scheduled",
    publishedAt: "2037-03-29T07:00:00.000Z",
  });
  await page.getByRole("button", { name: "Publiceer nu" }).click();
  await page.getByText("Bewaard. Lezers zien het binnen twee seconden.").waitFor();
  const { status, publishedAt } = await ownersArticle(id);
  expect([status, Date.parse(publishedAt ?? "") <= Date.now()]).toEqual(["published", true]);
  // A message stays in front of the buttons while the mouse is on it.
  await page.mouse.move(0, 0);
  await page.getByRole("button", { name: "Terug naar concept" }).click();
  await page.getByText("Teruggehaald.").waitFor();
});

const suggestion = (words: string) => page.getByRole("listitem").filter({ hasText: `“${words}”` });

test("words that could link become a link in one click, and what she declines is not suggested again", async () => {
  const markdown = "Roer de gelatine los.\n\nVoeg dan de bottenbouillon toe, of volg een voedingslijst.";
  const { id } = await openedDraft(page, markdown);
  await page.getByRole("button", { name: "Zoek links in de tekst" }).click();
  await suggestion("voedingslijst").getByRole("button", { name: "Niet linken" }).click();
  await suggestion("gelatine").getByRole("button", { name: "Maak link" }).click();
  await saveIn(page);
  await saidIn(page, "Bewaard.");
  expect((await ownersArticle(id)).markdown).toMatch(
    /^Roer de :product\[gelatine\]\{handle="[a-z-]+"\} los\.\n\nVoeg dan/,
  );
  await open(page, id);
  await page.getByRole("button", { name: "Zoek links in de tekst" }).click();
  await page
    .getByText(/“bottenbouillon”|Geen woorden gevonden/)
    .first()
    .waitFor();
  expect(await suggestion("voedingslijst").count()).toBe(0);
});
