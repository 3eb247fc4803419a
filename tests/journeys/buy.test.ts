import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { at, fillCheckout, intoCart, order, payByBank, payByCard } from "./a-reader";
import { mailTo, newReader } from "../support/outbox";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ways = [
  { name: "a phone with script", device: phone, script: true },
  { name: "a phone without script", device: phone, script: false },
  { name: "a desk with script", device: desk, script: true },
  { name: "a desk without script", device: desk, script: false },
] as const;

const orders = z.object({
  orders: z.array(z.object({ id: z.string(), email: z.string(), total: z.number(), display_id: z.number() })),
});

/** What the owner finds of this reader in the Admin. */
async function orderOf(email: string) {
  const answer = await admin(
    "GET",
    `/orders?q=${encodeURIComponent(email)}&fields=id,email,total,display_id`,
  );
  return orders.parse(answer.body).orders.find((found) => found.email === email);
}

const violations = (page: Page) => {
  const found: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) found.push(message.text());
  });
  return found;
};

describe.each(ways)("a reader on $name", ({ device, script }) => {
  test("goes from an article to an order: cart, checkout, payment, mail, Admin", async () => {
    const email = newReader();
    const reader = await readerOf(browser, device, script);
    const page = await reader.newPage();
    const refused = violations(page);
    await page.goto(at("/artikels/vleesbouillon-of-bottenbouillon"));
    const link = page.locator('main a[href="/product/vleesbouillon-kip"]').first();
    await link.click();
    await page.getByRole("heading", { level: 1, name: "Vleesbouillon kip" }).waitFor();
    await intoCart(page);
    expect(await page.getByText("Vleesbouillon kip").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Naar afrekenen" }).first().click();
    await fillCheckout(page, email);
    await order(page);
    await payByCard(page);
    await page.waitForURL(at("/bestelling/**"));
    await page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });
    const mail = await mailTo(email, "Je bestelling");
    expect(mail.text).toContain("Vleesbouillon kip");
    expect(mail.text).toContain("herroepen");
    const files = mail.attachments.map(({ filename, content }) => `${filename}: ${content.toString("utf8")}`);
    expect(files).toHaveLength(3);
    expect(files[0]).toMatch(/^algemene-voorwaarden\.html: [^]*Zottegem/);
    expect(files[1]).toMatch(/^herroeping-en-modelformulier\.html: /);
    expect(files[2]).toMatch(/^factuur-\d{4}-\d{4,}\.pdf: %PDF-/);
    const placed = await eventually(() => orderOf(email));
    expect(placed.total).toBe(18.5);
    expect(mail.subject).toContain(String(placed.display_id));
    await page.reload();
    await page.getByRole("link", { name: /^Factuur \d{4}-\d{4,}$/ }).waitFor();
    expect(refused).toEqual([]);
    await reader.close();
  });
});

describe("paying", () => {
  async function atThePaymentPage(): Promise<{ page: Page; email: string }> {
    const email = newReader();
    const page = await (await readerOf(browser, phone)).newPage();
    await page.goto(at("/product/maatschep"));
    await intoCart(page);
    await page.goto(at("/afrekenen"));
    await fillCheckout(page, email);
    await order(page);
    return { page, email };
  }
  const thanks = (page: Page) =>
    page.getByRole("heading", { name: "Dank je, het is besteld" }).waitFor({ timeout: 45_000 });

  test.each(["bancontact", "ideal"] as const)("by %s", async (method) => {
    const { page, email } = await atThePaymentPage();
    await payByBank(page, method, "approve");
    await thanks(page);
    expect(await orderOf(email)).toBeDefined();
    await page.context().close();
  });

  test("with a card that is declined, then with one that is not: one order", async () => {
    const { page, email } = await atThePaymentPage();
    await payByCard(page, "4000 0000 0000 0002");
    await page.getByRole("alert").waitFor();
    expect(await orderOf(email)).toBeUndefined();
    await payByCard(page);
    await thanks(page);
    const answer = await admin(
      "GET",
      `/orders?q=${encodeURIComponent(email)}&fields=id,email,total,display_id`,
    );
    expect(orders.parse(answer.body).orders).toHaveLength(1);
    await page.context().close();
  });

  test("broken off: the cart is still there", async () => {
    const { page, email } = await atThePaymentPage();
    await page.locator("[data-cancel]").click();
    await page.waitForURL(at("/bestelling/**"));
    await page.goto(at("/winkelmand"));
    expect(await page.getByText("Maatschep").count()).toBeGreaterThan(0);
    expect(await orderOf(email)).toBeUndefined();
    await page.context().close();
  });
});

test("the owner sees the order in the Admin", async () => {
  const { admin: adminUrl, owner } = shopUnderTest();
  const page = await (await readerOf(browser, desk)).newPage();
  await page.goto(`${adminUrl}/orders`);
  await page.locator('input[name="email"]').fill(owner.email);
  await page.locator('input[name="password"]').fill(owner.password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
  await page.goto(`${adminUrl}/orders`);
  // The list shows the newest first, a page at a time.
  const answer = await admin("GET", "/orders?limit=1&order=-display_id&fields=id,email,total,display_id");
  const [newest] = orders.parse(answer.body).orders;
  const row = page.getByRole("row").filter({ hasText: `#${newest?.display_id}` });
  await row.waitFor({ timeout: 45_000 });
  expect(await row.innerText()).toContain(newest?.email);
  await page.context().close();
});
