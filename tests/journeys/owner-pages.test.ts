import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { checkOut, ended, filledCart, pay } from "../support/buyer";
import { openBrowser } from "../support/browser";
import { eventually } from "../support/eventually";
import { ownerPage } from "../support/owner-page";
import { ownersList, ownersPage, putBackList, putBackPage } from "../support/owner-texts";
import { pdfText } from "../support/pdf-text";
import { shopUnderTest } from "../support/run-file";

const { admin, storefront } = shopUnderTest();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

const saved = () =>
  page.getByRole("status").getByText("Bewaard. Lezers zien het binnen twee seconden.").waitFor();
const readersSee = (path: string, words: string) =>
  eventually(async () => (await (await fetch(`${storefront}${path}`)).text()).includes(words), 15_000);

test("the owner edits the about page in its editor, and a reader sees it", async () => {
  const before = await ownersPage("over-mij");
  const sentence = `Ik woon bij de vaart ${Date.now()}.`;
  await page.goto(`${admin}/pages`);
  await page.getByRole("link", { name: before.title }).click();
  const text = page.getByRole("textbox", { name: "Tekst van de pagina" });
  await text.getByText("Zo zijn de artikels ontstaan.").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type(sentence);
  await page.getByText("Veranderd, nog niet bewaard.").waitFor();
  await page.getByRole("button", { name: "Bewaren" }).click();
  await saved();
  await readersSee("/over-mij", sentence);
  const now = await ownersPage("over-mij");
  // The rest keeps its bytes, markers among them.
  expect(now.fields.markdown.replace(/\n\nIk woon bij de vaart \d+\./, "")).toBe(before.fields.markdown);
  await putBackPage(before);
});

test("she adds to the food list: a reader of the page sees it, and so does who bought the PDF", async () => {
  const before = await ownersList();
  const name = `Mosselen ${Date.now()}`;
  await page.goto(`${admin}/food-list`);
  await page.getByRole("button", { name: "Nieuw in deze groep: Vetten" }).click();
  await page.getByLabel("Naam", { exact: true }).fill(name);
  await page.getByLabel("Merk").fill("Van de kaai");
  await page.getByLabel("Waar ik op let").fill("Zwaar en gesloten");
  await page.getByLabel("Waar je het vindt").fill("Markt");
  await page.getByLabel("Waarom").fill("Voor de vrijdag");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await saved();
  await readersSee("/voedingslijst", name);
  const consent = { digital_consent: { start_now: true, loses_withdrawal: true } };
  const { checkoutId, session } = await checkOut(await filledCart("voedingslijst"), consent);
  await pay(session);
  const done = await ended(checkoutId);
  if (done.state !== "order") throw new Error(`ended as ${done.state}`);
  const pdf = await fetch(done.order.downloads[0]?.url ?? "");
  expect(pdfText(Buffer.from(await pdf.arrayBuffer()))).toContain(name);
  await putBackList(before);
});
