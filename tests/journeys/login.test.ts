import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { desk, openBrowser, readerOf } from "../support/browser";
import { mailTo } from "../support/outbox";
import { ownerPage } from "../support/owner-page";
import { shopUnderTest } from "../support/run-file";
import { secondOwner } from "../support/second-owner";
import { admin } from "../support/store";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const fresh = async () => (await readerOf(browser, desk)).newPage();
const submit = (page: Page) => page.locator('button[type="submit"]').click();

async function linkTo(email: string, subject: string): Promise<string> {
  const { html } = await mailTo(email, subject);
  const [, href] = /href="([^"]*token=[^"]*)"/.exec(String(html)) ?? [];
  if (!href) throw new Error(`no link in the mail to ${email}`);
  return href.replaceAll("&amp;", "&");
}

async function choose(page: Page, password: string) {
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[name="repeat_password"]').fill(password);
  await submit(page);
}

test("who forgot the password gets a link by mail, chooses a new one and is in again; the link works once", async () => {
  const user = await secondOwner();
  const page = await fresh();
  await page.goto(`${shopUnderTest().admin}/reset-password`);
  await page.locator('input[name="email"]').fill(user.email);
  await submit(page);
  const link = await linkTo(user.email, "nieuw wachtwoord");

  await page.goto(link);
  await choose(page, "kort");
  await page.getByText("minstens 10 tekens").first().waitFor();
  await choose(page, "een nieuw wachtwoord");
  await page.locator('button[type="submit"]').waitFor({ state: "detached" });
  await (await ownerPage(browser, { email: user.email, password: "een nieuw wachtwoord" })).close();

  const login = await fetch(`${shopUnderTest().backend}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: user.email, password: user.password }),
  });
  expect(login.status).toBe(401);

  await page.goto(link);
  const again = page.waitForResponse((answer) => answer.url().includes("/emailpass/update"));
  await choose(page, "nog een wachtwoord");
  expect((await again).status()).toBe(401);
  await (await ownerPage(browser, { email: user.email, password: "een nieuw wachtwoord" })).close();
});

test("who is invited gets a mail, and works in the Admin with the name and password of the form", async () => {
  const email = `inge-${Date.now()}@vollekom.example`;
  await admin("POST", "/user-invitations", { email, role: "owner" });
  const page = await fresh();
  await page.goto(await linkTo(email, "uitgenodigd"));
  await page.locator('input[name="first_name"]').fill("Inge");
  await page.locator('input[name="last_name"]').fill("Pakker");
  await choose(page, "pakken en zegelen");
  await (await ownerPage(browser, { email, password: "pakken en zegelen" })).close();
});
