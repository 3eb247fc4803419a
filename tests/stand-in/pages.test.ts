import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { aPurchase, aStandIn, idOf } from "./a-stand-in";

let shop: Awaited<ReturnType<typeof aStandIn>>;
let browser: Browser;
beforeAll(async () => {
  shop = await aStandIn();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await shop.close();
});

/** The shop's side of the return; the stand-in's own pages serve, since any address does. */
const returns = () => ({
  success_url: `${shop.url}/?betaald={CHECKOUT_SESSION_ID}`,
  cancel_url: `${shop.url}/?geannuleerd=1`,
});
async function opened(more = {}) {
  const session = await shop.stripe.checkout.sessions.create(aPurchase({ ...returns(), ...more }));
  return { id: session.id, url: String(session.url) };
}
async function at(url: string, device: typeof phone | typeof desk = phone, script = false): Promise<Page> {
  const page = await (await readerOf(browser, device, script)).newPage();
  await page.goto(url);
  return page;
}
/** Opens a method, if it is not the one that the page shows open. */
async function choose(page: Page, method: string) {
  await page.locator(".method[open]").waitFor();
  const details = page.locator(`[data-method=${method}]`);
  if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
}
const go = (page: Page, method: string) => page.locator(`[data-method=${method}] button`).click();
async function card(page: Page, number: string, expiry = "12/34", cvc = "123") {
  await choose(page, "card");
  await page.fill("#number", number);
  await page.fill("#expiry", expiry);
  await page.fill("#cvc", cvc);
  await go(page, "card");
}
const statusOf = async (id: string) => (await shop.stripe.checkout.sessions.retrieve(id)).payment_status;

describe("the hosted page, without script", () => {
  test("shows what is paid, in Dutch, marked as a test", async () => {
    const { url } = await opened();
    const page = await at(url);
    const text = await page.locator("body").innerText();
    for (const part of [
      "TEST",
      "2 × Collageen naturel",
      "€ 54,95",
      "€ 59,90",
      "Bancontact",
      "iDEAL | Wero",
    ]) {
      expect(text.replaceAll("\u00a0", " ")).toContain(part);
    }
    expect(await page.locator("script").count()).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    await page.context().close();
  });

  test("a card pays and returns to the shop with the session's id", async () => {
    const { id, url } = await opened();
    const page = await at(url);
    await card(page, "4242 4242 4242 4242");
    expect(page.url()).toBe(`${shop.url}/?betaald=${id}`);
    expect(await statusOf(id)).toBe("paid");
    await page.goto(url);
    expect(await page.locator("h1").innerText()).toBe("Deze betaling is gebeurd");
    await page.locator("main a").click();
    expect(page.url()).toContain(`betaald=${id}`);
    await page.context().close();
  });

  test.each([
    ["4000000000000002", "geweigerd"],
    ["4000 0000 0000 9995", "te weinig geld"],
  ])("card %s is declined, and then paid on the same session", async (number, sentence) => {
    const { id, url } = await opened();
    const page = await at(url);
    await card(page, number);
    expect(await page.getByRole("alert").innerText()).toContain(sentence);
    expect(await page.inputValue("#number")).toBe("");
    expect(await statusOf(id)).toBe("unpaid");
    await card(page, "4242424242424242");
    expect(await statusOf(id)).toBe("paid");
    await page.context().close();
  });

  test.each([
    ["1234567890123456", "12/34", "123", "geen testnummer"],
    ["4242424242424242", "01/20", "123", "vervaldatum"],
    ["4242424242424242", "12/34", "1", "veiligheidscode"],
  ])("card %s %s %s is not taken", async (number, expiry, cvc, sentence) => {
    const { url } = await opened();
    const page = await at(url);
    await card(page, number, expiry, cvc);
    expect(await page.getByRole("alert").innerText()).toContain(sentence);
    expect(await page.locator("[aria-invalid]").count()).toBe(1);
    await page.context().close();
  });

  test("3-D Secure asks the bank: denied, then approved", async () => {
    const { id, url } = await opened();
    const page = await at(url);
    await card(page, "4000002500003155");
    await page.locator("button[value=deny]").click();
    expect(await page.getByRole("alert").innerText()).toContain("niet goedgekeurd");
    expect(await statusOf(id)).toBe("unpaid");
    await card(page, "4000002500003155");
    await page.locator("button[value=approve]").click();
    expect(page.url()).toContain(`betaald=${id}`);
    expect(await statusOf(id)).toBe("paid");
    await page.context().close();
  });

  test.each(["bancontact", "ideal"])("%s asks the bank: denied, then approved", async (method) => {
    const { id, url } = await opened();
    const page = await at(url);
    for (const answer of ["deny", "approve"]) {
      await choose(page, method);
      await go(page, method);
      await page.locator(`button[value=${answer}]`).click();
    }
    expect(await statusOf(id)).toBe("paid");
    await page.context().close();
  });

  test("a delayed payment returns unpaid, and is settled on the dashboard", async () => {
    const { id, url } = await opened();
    const page = await at(url);
    await choose(page, "delayed");
    await page.locator("input[value=open]").check();
    await go(page, "delayed");
    expect(page.url()).toContain(`betaald=${id}`);
    expect(await statusOf(id)).toBe("unpaid");
    await page.goto(`${shop.url}/dashboard`);
    await page.locator("button[value=paid]").first().click();
    expect(await page.getByRole("status").innerText()).toBe("Gebeurd.");
    expect(await statusOf(id)).toBe("paid");
    await page.context().close();
  });

  test("cancel goes back to the shop, and the session can still be paid", async () => {
    const { id, url } = await opened();
    const page = await at(url);
    await page.locator("[data-cancel]").click();
    expect(page.url()).toContain("geannuleerd=1");
    expect((await shop.stripe.checkout.sessions.retrieve(id)).status).toBe("open");
    await page.context().close();
  });

  test("asks for an e-mail address where the shop gave none", async () => {
    const { id, url } = await opened({ customer_email: undefined });
    const page = await at(url);
    await card(page, "4242424242424242");
    expect(await page.getByRole("alert").innerText()).toContain("e-mailadres");
    await page.fill("#card-email", "ander@voorbeeld.be");
    await card(page, "4242424242424242");
    const session = await shop.stripe.checkout.sessions.retrieve(id);
    expect(session.customer_details?.email).toBe("ander@voorbeeld.be");
    await page.context().close();
  });

  test("an expired session is not paid, even from a page that was still open", async () => {
    const { id, url } = await opened();
    const page = await at(url);
    await shop.stripe.checkout.sessions.expire(id);
    await go(page, "bancontact");
    expect(await page.locator("h1").innerText()).toBe("Deze betaling is verlopen");
    expect(await statusOf(id)).toBe("unpaid");
    await page.context().close();
  });

  test("two clicks in two tabs pay once", async () => {
    const { id, url } = await opened();
    const tabs = await Promise.all([at(url), at(url)]);
    await Promise.all(tabs.map((page) => card(page, "4242424242424242")));
    const { entries } = await shop.control("/ledger");
    expect(entries.find((entry: { session: string }) => entry.session === id).paid).toBe(5990);
    for (const page of tabs) await page.context().close();
  });

  test("a hostile name stays text", async () => {
    const name = `<script>document.title="x"</script>"><img src=x onerror=alert(1)>`;
    const line = { quantity: 1, price_data: { currency: "eur", unit_amount: 500, product_data: { name } } };
    const { url } = await opened({ line_items: [line] });
    const page = await at(url, phone, true);
    expect(await page.locator("main").innerText()).toContain(name);
    expect(await page.locator("main img, main script").count()).toBe(0);
    await page.context().close();
  });
});

test("the dashboard refunds, in parts, and says why not", async () => {
  const { id } = await opened();
  await shop.control(`/sessions/${id}/pay`, {});
  const page = await at(`${shop.url}/dashboard`, desk);
  const row = page.locator("tr", { hasText: id.slice(0, 16) });
  await row.locator("[name=amount]").fill("10,50");
  await row.locator("button").click();
  const session = await shop.stripe.checkout.sessions.retrieve(id);
  const refunds = await shop.stripe.refunds.list({ payment_intent: idOf(session.payment_intent) });
  expect(refunds.data.map(({ amount }) => amount)).toEqual([1050]);
  expect(await row.locator("[name=amount]").inputValue()).toBe("49,40");
  await row.locator("[name=amount]").fill("49,41");
  await row.locator("button").click();
  expect(await page.getByRole("alert").innerText()).toContain("greater than unrefunded");
  await page.context().close();
});

test("axe finds nothing on any page", async () => {
  const { id, url } = await opened({ customer_email: undefined });
  const expired = await opened();
  await shop.stripe.checkout.sessions.expire(expired.id);
  await shop.control(`/sessions/${(await opened()).id}/pay`, { method: "delayed" });
  for (const device of [phone, desk]) {
    const page = await at(url, device, true);
    const clean = async () => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await clean();
    await choose(page, "delayed");
    await card(page, "1");
    await clean();
    await page.fill("#card-email", "a@b.be");
    await card(page, "4000002500003155");
    await page.locator("button[value=approve]").waitFor();
    await clean();
    for (const path of ["/", "/dashboard", `/c/pay/${expired.id}`, `/c/pay/${id}`, "/c/pay/none"]) {
      await page.goto(shop.url + path);
      await clean();
    }
    await page.context().close();
  }
});
