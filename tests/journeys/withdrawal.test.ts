import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { send } from "../support/changes";
import { demandAccessible } from "../support/axe";
import { openBrowser, phone, readerOf } from "../support/browser";
import { orderOf } from "../support/buyer";
import { issued } from "../support/invoices";
import { mailTo, newReader } from "../support/outbox";
import { putBack } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";
import { deliver } from "../support/withdrawals";
import { at, fillCheckout, order, payByCard, withCart } from "./a-reader";

jest.setTimeout(300_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const food = "VK-COL-NAT-300";
const shaker = "VK-TOE-SHA-600";
const begin = "Hier de overeenkomst herroepen";
const confirm = "Herroeping bevestigen";

/** Two lines are bought on a telephone, packed, and arrive. */
async function received(page: Page, email: string): Promise<{ orderId: string; address: string }> {
  await withCart(page.context(), food, shaker);
  await page.goto(at("/afrekenen"));
  await fillCheckout(page, email);
  await order(page);
  await payByCard(page);
  await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
  const address = page.url();
  const orderId = await orderOf(address.split("/").pop() ?? "");
  await issued(orderId, 1);
  await putBack({ [food]: 1, [shaker]: 1 });
  await send(orderId);
  await deliver(orderId);
  return { orderId, address };
}

/** The owner presses the button that gives the money back. */
async function giveBack(number: string, amount: RegExp): Promise<void> {
  const page = await ownerPage(browser);
  await page.goto(`${shopUnderTest().admin}/withdrawals`);
  const row = page
    .locator("div", { hasText: `Bestelling ${number}` })
    .getByRole("button", { name: "Afhandelen" });
  await row.first().click();
  await page.getByRole("button", { name: amount }).click();
  await page.getByText("Terugbetaald. De klant krijgt een mail met de creditnota.").waitFor();
  await page.context().close();
}

describe.each([
  { name: "with script", script: true },
  { name: "without script", script: false },
])("on a telephone $name, a reader", ({ script }) => {
  test("withdraws one of two lines from the order's page, and the money comes back", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone, script)).newPage();
    const { orderId, address } = await received(page, email);
    await page.goto(address);
    await page.getByText(/^Afgehaald op \d/).waitFor();
    const number = /Bestelling (\d+)/.exec((await page.locator("main").textContent()) ?? "")?.[1] ?? "";
    await page.getByText(/Je kunt herroepen tot en met/).waitFor();
    await page.locator("main").getByRole("link", { name: begin }).click();
    await page.getByRole("heading", { level: 1, name: begin }).waitFor();
    expect(await page.getByLabel("Je naam").inputValue()).toBe("Lies De Lezer");
    // Nothing is chosen beforehand, and the pieces are asked for only of a part.
    expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
    expect(await page.locator("select").first().isVisible()).toBe(false);
    await page.getByLabel("Een deel").check();
    if (script) await demandAccessible(page);
    await page.getByRole("button", { name: confirm }).click();
    await page.getByRole("alert").getByText("minstens één stuk").waitFor();
    await page.getByLabel(/Schudbeker/).selectOption("1");
    await page.getByRole("button", { name: confirm, exact: true }).dblclick();
    await page.getByRole("heading", { name: "Je herroeping is binnen" }).waitFor();
    expect(await page.getByText(/^Herroepen op /).count()).toBe(1);
    await page.getByText(/Je krijgt €\s14,95 terug/).waitFor();
    if (script) await demandAccessible(page);
    const mail = await mailTo(email, "Je herroeping van bestelling");
    expect(mail.text).toContain("1 × Schudbeker");
    expect(mail.text).not.toContain("Collageen");
    await page.goto(address);
    await page.getByText(/^Herroepen op /).waitFor();
    await giveBack(number, /^Betaal €\s14,95 terug$/);
    const [, note] = await issued(orderId, 2);
    expect(note).toMatchObject({ kind: "credit_note", total: 1495 });
    await page.reload();
    await page.getByText(/€\s14,95 is terugbetaald/).waitFor();
    await page.getByText("Terugbetaald", { exact: true }).waitFor();
    await page.context().close();
  });

  test("withdraws from the foot of any page, by order number and the link of a mail", async () => {
    const email = newReader();
    const page = await (await readerOf(browser, phone, script)).newPage();
    const { address } = await received(page, email);
    await page.goto(address);
    const number = /Bestelling (\d+)/.exec((await page.locator("main").textContent()) ?? "")?.[1] ?? "";
    await page.goto(at("/artikels"));
    await page.getByRole("contentinfo").getByRole("link", { name: begin }).click();
    await page.getByRole("heading", { level: 1, name: begin }).waitFor();
    await page.getByLabel("Je naam").fill("Lies De Lezer");
    await page.getByLabel("E-mailadres").fill("lies@");
    await page.getByRole("button", { name: begin }).click();
    await page.getByRole("alert").getByText("Vul je bestelnummer in.").waitFor();
    expect(await page.getByLabel("Je naam").inputValue()).toBe("Lies De Lezer");
    if (script) await demandAccessible(page);
    await page.getByLabel("Bestelnummer").fill(number);
    await page.getByLabel("E-mailadres").fill(email);
    await page.getByRole("button", { name: begin }).click();
    await page.getByRole("heading", { level: 1, name: "Kijk in je mailbox" }).waitFor();
    if (script) await demandAccessible(page);
    const mail = await mailTo(email, "Bevestig je herroeping");
    const link = /https?:\S+\/herroepen\/[\w.-]+/.exec(mail.text ?? "")?.[0] ?? "";
    await page.goto(link);
    await page.getByText(/Je formulier kwam binnen op/).waitFor();
    await page.getByLabel("Alles").check();
    await page.getByRole("button", { name: confirm, exact: true }).click();
    await page.getByText(/Je krijgt €\s44,90 terug/).waitFor();
    await page.getByText("Van deze bestelling kan niets meer herroepen worden", { exact: false }).waitFor();
    await page.context().close();
  });
});

test("a link that is none leads to a page that is not there, without a word about orders", async () => {
  const page = await (await readerOf(browser, phone)).newPage();
  const answer = await page.goto(at("/herroepen/order_01AAAAAAAAAAAAAAAAAAAAAAAA.0.zzzzzz.niets"));
  expect(answer?.status()).toBe(404);
  await page.context().close();
});
