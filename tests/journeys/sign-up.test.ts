import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessible } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { subscribersLike, tokenIn } from "../support/mail-consents";
import { mailsTo } from "../support/mails-to";
import { mailTo, newReader } from "../support/outbox";
import { setStock } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";
import { at } from "./a-reader";

jest.setTimeout(180_000);

const sku = "VK-COL-VAN-300";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
  await setStock(sku, 0);
});
afterAll(async () => {
  await setStock(sku, 0);
  await browser.close();
});

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

/** Axe itself needs script. */
const accessible = (page: Page, script: boolean) => (script ? demandAccessible(page) : Promise.resolve());

/** Fills in the form of this section and sends it. */
async function ask(page: Page, section: string, email: string, script: boolean): Promise<void> {
  const form = page.getByRole("region", { name: section });
  await form.getByLabel("E-mailadres").fill(email);
  await accessible(page, script);
  await form.getByRole("button").click();
  await heading(page, "Kijk in je mailbox").waitFor();
  await accessible(page, script);
}

/** Opens the link of the mail and presses its button. */
async function confirm(page: Page, email: string, subject: string, script = true): Promise<void> {
  const mail = await mailTo(email, subject);
  await page.goto(at(`/bevestigen/${tokenIn(mail, "bevestigen")}`));
  await heading(page, "Nog één stap").waitFor();
  await accessible(page, script);
  await page.getByRole("button", { name: "Bevestig" }).click();
  await heading(page, "Bevestigd").waitFor();
  await accessible(page, script);
}

describe.each([
  { way: "with script", script: true },
  { way: "without script", script: false },
])("on a telephone, $way", ({ script }) => {
  test("a reader asks for a mail about what is sold out, confirms it, and gets it when it is back", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone, script)).newPage();
    await page.goto(at("/winkel/collageen"));
    const card = page.getByRole("article").filter({ hasText: "vanille" });
    await card.getByRole("link", { name: /Mail me als het er weer is/ }).click();
    await page.waitForURL("**/product/collageen-vanille#mail-me");
    await ask(page, "Mail me als het er weer is", email, script);
    await confirm(page, email, "Bevestig: mail me", script);
    await setStock(sku, 3);
    const mail = await mailTo(email, "is er weer", 60_000);
    expect(mail.text).toContain("/product/collageen-vanille");
    await setStock(sku, 0);
    await page.goto(at(`/uitschrijven/${tokenIn(mail, "uitschrijven")}`));
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await mailsTo(email, "is er weer")).toBe(1);
    await page.context().close();
  });

  test("a reader signs up for the newsletter below an article, and stops it", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone, script)).newPage();
    await page.goto(at("/artikels/zelf-bouillon-trekken"));
    await ask(page, "Nieuwe artikels in je mailbox", email, script);
    await confirm(page, email, "Bevestig je inschrijving", script);
    expect(await subscribersLike(email)).toHaveLength(1);
    const link = tokenIn(await mailTo(email, "Bevestig je inschrijving"), "uitschrijven");
    await page.goto(at(`/uitschrijven/${link}`));
    await heading(page, "Geen mail meer?").waitFor();
    await accessible(page, script);
    await page.getByRole("button", { name: "Wis mijn adres" }).click();
    await heading(page, "Je adres is gewist").waitFor();
    await accessible(page, script);
    expect(await subscribersLike(email)).toEqual([]);
    await page.context().close();
  });
});

test("an address that is none comes back with the reason, without script", async () => {
  const page = await (await readerOf(browser, phone, false)).newPage();
  await page.goto(at("/nieuwsbrief"));
  await page.getByLabel("E-mailadres").fill("lies@café .be");
  await page.getByRole("button", { name: "Schrijf me in" }).click();
  await page.getByRole("alert").getByText("Dit e-mailadres klopt niet.").waitFor();
  await page.context().close();
});

test("the owner writes a newsletter, sees it as it will be, tries it on herself and sends it", async () => {
  const email = newReader();
  const reader = await (await readerOf(browser, phone)).newPage();
  await reader.goto(at("/nieuwsbrief"));
  await reader.getByLabel("E-mailadres").fill(email);
  await reader.getByRole("button", { name: "Schrijf me in" }).click();
  await heading(reader, "Kijk in je mailbox").waitFor();
  await confirm(reader, email, "Bevestig je inschrijving");
  await reader.context().close();

  const page = await ownerPage(browser);
  await page.goto(`${shopUnderTest().admin}/newsletter`);
  await heading(page, "Nieuwsbrief").waitFor();
  await page.getByRole("button", { name: "Schrijf een nieuwsbrief" }).click();
  const subject = `Soep ${email}`;
  await page.getByLabel("Onderwerp").fill(subject);
  await page.getByRole("textbox", { name: "Tekst van de nieuwsbrief" }).fill("Deze week trok ik bouillon.");
  await page.getByRole("button", { name: "Voorbeeld" }).click();
  const shown = page.frameLocator("iframe");
  await shown.getByText("Deze week trok ik bouillon.").waitFor();
  await page.getByRole("button", { name: "Proefmail naar jezelf" }).click();
  await page.getByText("De proefmail is naar je eigen adres onderweg.").waitFor();
  await mailTo("hallo@vollekom.example", subject);
  await page.getByRole("button", { name: "Verstuur naar iedereen" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Verstuur" }).click();
  await page.getByText("De nieuwsbrief wordt verstuurd.").waitFor();
  await mailTo(email, subject, 90_000);
  await page
    .getByText(/^Verstuurd .* naar/)
    .first()
    .waitFor();
  await page.getByLabel("Zoek op adres").fill(email);
  await page.getByRole("button", { name: `Wis ${email}` }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Wis" }).click();
  await page.getByText("Hier staat niemand.").waitFor();
  expect(await subscribersLike(email)).toEqual([]);
  await page.context().close();
});
