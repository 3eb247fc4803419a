import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessible } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { ownerPage } from "../support/owner-page";
import { ownersLetters } from "../support/reader-letters";
import { shopUnderTest } from "../support/run-file";
import { at } from "./a-reader";

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const article = "/artikels/vleesbouillon-of-bottenbouillon";
const arrived = "Je bericht is bij Liesbet Vandamme";

const field = (page: Page, name: string) => page.getByRole("textbox", { name });

async function fill(page: Page, { email, text }: { email: string; text: string }): Promise<void> {
  await field(page, "Je naam").fill("Lies De Lezer");
  const letter = page.locator("form").filter({ has: field(page, "Je bericht") });
  await letter.getByRole("textbox", { name: "E-mailadres" }).fill(email);
  await field(page, "Je bericht").fill(text);
}

const send = (page: Page) => page.getByRole("button", { name: "Verstuur" });

/** Presses again while it is sooner than a person would. */
const sendUntilTaken = (page: Page) =>
  eventually(async () => {
    const button = send(page);
    if (await button.isVisible()) await button.dblclick({ timeout: 2_000 }).catch(() => undefined);
    return page.getByRole("heading", { level: 1, name: arrived }).isVisible();
  });

/** The owner reads it in the Admin and answers. */
async function answer(email: string, words: string): Promise<void> {
  const page = await ownerPage(browser);
  await page.goto(`${shopUnderTest().admin}/letters`);
  await page.getByRole("heading", { level: 1, name: "Brieven" }).waitFor();
  await field(page, "Zoek op naam, adres of woorden").fill(email);
  await page
    .getByRole("link", { name: /bouillon/i })
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Lees" }).first().click();
  await page.getByRole("dialog").getByText(`${email} ·`).waitFor();
  await page.getByLabel("Je antwoord").fill(words);
  await page.getByRole("button", { name: "Verstuur het antwoord" }).click();
  await page.getByText("Het antwoord is opgeslagen en gaat naar de lezer.").waitFor();
  await page.getByText("Beantwoord").first().waitFor();
  await page.context().close();
}

describe("on a telephone, a reader writes from an article", () => {
  test("with script: the device proves it worked, and the owner answers from the Admin", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone)).newPage();
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(at(article), { waitUntil: "networkidle" });
    // What a reader who does not write is spared.
    expect(scripts).not.toContain("/api/letter/form");
    await fill(page, { email, text: `Hoe lang trekt bouillon, vraagt ${email}?` });
    await demandAccessible(page);
    await send(page).dblclick();
    await page.getByRole("heading", { level: 1, name: arrived }).waitFor();
    await demandAccessible(page);
    await page.getByRole("link", { name: "Terug naar het artikel" }).click();
    await page.waitForURL(`**${article}`);
    expect(await ownersLetters({ q: email })).toMatchObject([{ proven: true, state: "new" }]);
    expect((await mailTo("hallo@vollekom.example", "Vleesbouillon")).replyTo?.text).toContain("@example.com");
    await answer(email, "Drie uur is genoeg.");
    const mail = await mailTo(email, "Antwoord op je bericht");
    expect(mail.text).toContain("Drie uur is genoeg.");
    expect(mail.text).toContain("Hoe lang trekt bouillon");
    await page.context().close();
  });

  test("without script: what is refused is kept whole, looked at once more, and sent once", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone, false)).newPage();
    await page.goto(at(article));
    const text = `Een lange brief van ${email}. ${"Bouillon met mergpijp en wortel. ".repeat(160)}`;
    expect(text.length).toBeGreaterThan(5_000);
    await fill(page, { email: "lies@", text });
    await send(page).click();
    await page.getByRole("alert").getByText("Je bericht is langer dan 5.000 tekens.").waitFor();
    await page.getByRole("alert").getByText("Dit e-mailadres klopt niet.").waitFor();
    expect(await field(page, "Je bericht").inputValue()).toBe(text);
    expect(await field(page, "Je naam").inputValue()).toBe("Lies De Lezer");
    await page.getByText("Over het artikel").waitFor();
    await fill(page, { email, text: text.slice(0, 4_000) });
    // Sooner than a person: refused with the reason, until it is not.
    await sendUntilTaken(page);
    const letters = await ownersLetters({ q: email });
    expect(letters).toMatchObject([{ proven: false, text: text.slice(0, 4_000).trim() }]);
    await page.context().close();
  });

  test("without script, from the page that is the same for everyone: nothing is sent before a second look", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone, false)).newPage();
    await page.goto(at("/contact"));
    await fill(page, { email, text: "Wanneer is de praktijk open?" });
    await send(page).click();
    await page.getByText("Kijk je bericht nog even na").waitFor();
    expect(await ownersLetters({ q: email })).toEqual([]);
    expect(await field(page, "Je bericht").inputValue()).toBe("Wanneer is de praktijk open?");
    await sendUntilTaken(page);
    expect(await ownersLetters({ q: email })).toMatchObject([{ about: { slug: "contact" } }]);
    await page.context().close();
  });
});

test("paper has neither the form nor its invitation", async () => {
  const page = await (await readerOf(browser, phone)).newPage();
  await page.goto(at(article));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByText("Wil je hier iets op zeggen?").isVisible()).toBe(false);
  await page.context().close();
});
