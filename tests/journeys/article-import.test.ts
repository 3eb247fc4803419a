import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { adminArticleList } from "backend/contracts/admin-article";
import type { Browser, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { convertedText } from "../support/imported-text";
import { ownerPage } from "../support/owner-page";
import { own, phonePhoto } from "../support/photos";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { oldPicture, wordpressExport, type OldPost } from "../support/wordpress-export";

const shop = shopUnderTest();
const stamp = Date.now();
const cover = `pan-${stamp}.jpg`;
const inText = `bord-${stamp}.jpg`;
const lost = `weg-${stamp}.jpg`;

const plain = (at: number, more: Partial<OldPost> = {}): OldPost => ({
  id: stamp + at,
  title: `Oude post ${at} van ${stamp}`,
  slug: `oude-post-${at}-${stamp}`,
  content: `<p>Wat er in post ${at} stond.</p>`,
  ...more,
});

/** Ten posts: one with everything, drafts, dates, one that is there already, one that is too long for an article. */
const posts: OldPost[] = [
  plain(1, {
    content: `<!-- wp:heading --><h2>Wat je nodig hebt</h2><!-- /wp:heading -->
<!-- wp:list --><ul><li>Twee prei</li><li>Een <a href="https://nl.wikipedia.org/wiki/Ui">ui</a></li></ul><!-- /wp:list -->
<!-- wp:image --><figure><img src="${oldPicture(inText)}" alt="Een bord soep"/></figure><!-- /wp:image -->
[contact-form-7 id="12"]`,
    summary: "Preisoep zoals vroeger.",
    categories: ["Keuken", "Soepen van toen"],
    oldSlugs: [`nog-ouder-${stamp}`],
    thumbnail: stamp + 50,
    date: "2019-04-02 10:00:00",
  }),
  plain(2, { status: "draft" }),
  plain(3, { content: `<p>Met een foto.</p><p><img src="${oldPicture(lost)}" alt="Een foto van toen"></p>` }),
  plain(4, { status: "private" }),
  plain(5, { date: "2015-01-31 23:30:00" }),
  plain(6, { status: "future", date: "2035-05-05 08:00:00" }),
  plain(7, { categories: ["Bouillon"] }),
  plain(8),
  plain(9),
  plain(10, { content: `<p>${"Veel te lang. ".repeat(16_000)}</p>` }),
];
const file = {
  name: "oudeblog.WordPress.xml",
  mimeType: "text/xml",
  buffer: wordpressExport(posts, [{ id: stamp + 50, file: cover, alt: "Een pan op het vuur" }]),
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

const item = (at: number) => page.getByRole("listitem").filter({ hasText: `Oude post ${at} van ${stamp}` });
const stored = async () => {
  const { articles } = adminArticleList.parse((await admin("GET", "/articles?limit=200")).body);
  return articles.filter(({ slug }) => slug.startsWith("oude-post-") && slug.includes(String(stamp)));
};

test("the owner imports ten posts of WordPress, publishes one, and its old address leads to it", async () => {
  const { text } = await convertedText(wordpressExport([plain(9)]));
  expect((await admin("POST", "/article-imports", text)).status).toBe(200);

  await page.goto(`${shop.admin}/articles`);
  await page.getByRole("link", { name: "Artikels inlezen" }).click();
  await page.getByRole("heading", { name: "Artikels inlezen", level: 1 }).waitFor();
  const photo = async (name: string) => ({
    name,
    mimeType: "image/jpeg",
    buffer: await phonePhoto(1600, 1200, 1, own()),
  });
  await page
    .getByLabel("Bestanden om in te lezen")
    .setInputFiles([file, await photo(cover), await photo(inText)]);
  await page.getByText("oudeblog.WordPress.xml: 10 teksten").waitFor();
  await page.getByText("2 foto's om bij de teksten te gebruiken").waitFor();
  await item(1)
    .getByText(/1 kop · 1 lijst · 1 link · 2 foto's .* 2 april 2019/)
    .waitFor();
  await item(1)
    .getByText(/Niet overgenomen: 1 × codes van de oude site/)
    .waitFor();
  await item(1).getByText("Geen thema van de winkel: Soepen van toen").waitFor();
  await item(1).getByText("2 oude adressen leiden naar dit artikel").waitFor();
  await item(9).getByText("Bestaat al, niets veranderd").waitFor();
  await page.getByRole("button", { name: "9 teksten als concept bewaren" }).click();
  await page
    .getByText("8 nieuw als concept, 0 bijgewerkt, 0 bestonden al, 1 niet bewaard.")
    .waitFor({ timeout: 90_000 });
  await page.getByText("1 foto was niet op te halen.").waitFor();
  await item(3)
    .getByText(`Niet op te halen, zet ze er zelf in: ${oldPicture(lost)}`)
    .waitFor();
  await item(10).getByText("Niet bewaard: de tekst is te lang").waitFor();
  await demandAccessiblePart(page, "main");
  const drafts = await stored();
  expect(drafts.map(({ status }) => status)).toEqual(Array(9).fill("draft"));
  const themes = Object.fromEntries(drafts.map(({ title, theme }) => [title.split(" ")[2], theme]));
  expect([themes["1"], themes["7"], themes["8"]]).toEqual(["Keuken", "Bouillon", ""]);

  await item(1).getByRole("link", { name: "Open het concept" }).click();
  await page.getByRole("textbox", { name: "Tekst van het artikel" }).waitFor();
  await page.getByRole("button", { name: "Publiceren", exact: true }).click();
  await page.getByText("Bewaard. Lezers zien het binnen twee seconden.").waitFor();

  const reader = await (await readerOf(browser, phone)).newPage();
  const address = `/artikels/${posts[0]?.slug}`;
  await eventually(async () => {
    const { url, status } = await fetch(`${shop.storefront}/2019/04/nog-ouder-${stamp}/`);
    return status === 200 && url.endsWith(address);
  });
  await reader.goto(`${shop.storefront}/2019/04/${posts[0]?.slug}/`);
  await reader.waitForURL(`**${address}`);
  await reader.getByRole("heading", { name: "Wat je nodig hebt" }).waitFor();
  await reader.getByAltText("Een pan op het vuur").first().waitFor();
  await reader.getByAltText("Een bord soep").waitFor();
  await reader.getByRole("link", { name: "ui", exact: true }).waitFor();
  await reader.context().close();
}, 240_000);

test("the same file again makes no double", async () => {
  const before = await stored();
  await page.goto(`${shop.admin}/articles/import`);
  await page.getByLabel("Bestanden om in te lezen").setInputFiles([file]);
  await item(1).getByText("Bestaat al, niets veranderd").waitFor();
  await item(2).getByText("Bestaat al, niets veranderd").waitFor();
  for (const at of [1, 2, 3]) await item(at).getByRole("checkbox").click();
  await page.getByRole("button", { name: "4 teksten als concept bewaren" }).click();
  await page.getByText("0 nieuw als concept, 0 bijgewerkt, 3 bestonden al, 1 niet bewaard.").waitFor();
  expect(await stored()).toEqual(before);
  const [published] = before.filter(({ status }) => status === "published");
  await admin("POST", `/articles/${published?.id}/status`, { status: "draft" });
}, 120_000);

test("what is pasted from Google Docs keeps its headings, lists and links", async () => {
  await page.goto(`${shop.admin}/articles/import`);
  const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr"><span style="font-weight:400;">Geplakt op ${stamp}</span></h1><p dir="ltr"><span style="font-weight:700;">Vet</span><span style="font-weight:400;"> en gewoon.</span></p><ul><li dir="ltr"><p dir="ltr"><a href="https://example.org/"><span>een link</span></a></p></li></ul></b>`;
  const field = page.getByLabel("Plak hier een tekst uit Word, Google Docs of een webpagina");
  await field.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", given);
    clipboardData.setData("text/plain", "Geplakt, vet en gewoon, een link");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await page.getByRole("button", { name: "Bekijk wat het wordt" }).click();
  const pasted = page.getByRole("listitem").filter({ hasText: `Geplakt op ${stamp}` });
  await pasted.getByText("Toon de tekst").click();
  await pasted.getByText("- [een link](https://example.org/)").waitFor();
  await page.getByRole("button", { name: "1 tekst als concept bewaren" }).click();
  await pasted.getByRole("link", { name: "Open het concept" }).waitFor();
}, 60_000);
