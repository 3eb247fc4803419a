import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { AdminRole } from "backend/contracts/admin-access";
import type { Browser, Page } from "playwright-core";
import { userWithRole, type AdminUser } from "../support/admin-user";
import { demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone, readerOf } from "../support/browser";
import { newReader } from "../support/outbox";
import { ownerPage } from "../support/owner-page";
import { toPack } from "../support/packing";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

jest.setTimeout(240_000);

const { admin: screens } = shopUnderTest();
const made: AdminUser[] = [];
let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  for (const { id } of made) await admin("DELETE", `/users/${id}`);
  await browser.close();
});

async function user(role: AdminRole): Promise<AdminUser> {
  const one = await userWithRole(role);
  made.push(one);
  return one;
}

/** The Admin of this user, once its first screen is there. */
async function loggedIn(one: AdminUser, device: typeof desk | typeof phone, first: string): Promise<Page> {
  const page = await (await readerOf(browser, device)).newPage();
  await page.goto(screens);
  await page.locator('input[name="email"]').fill(one.email);
  await page.locator('input[name="password"]').fill(one.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(`**/app${first}`);
  return page;
}

/** What the menu shows: its links and, on a telephone, the buttons of what has others below it. */
const menuOf = async (page: Page) =>
  (await page.locator("nav").last().locator("a:visible, button:visible").allInnerTexts())
    .map((words) => words.split("\n")[0]?.trim() ?? "")
    .filter(Boolean);

test("a packer on a telephone begins at what is to be sent, and sees the way to nothing else", async () => {
  const { displayId } = await toPack({ "VK-COL-VIS-500": 1 }, { email: newReader() });
  const page = await loggedIn(await user("packer"), phone, "/packing");
  await page.getByRole("heading", { level: 1, name: "Te verzenden" }).waitFor();
  await page
    .getByRole("link", { name: `#${displayId}` })
    .first()
    .waitFor();
  await page.locator("button:visible:has(svg)").first().click();
  await page.getByRole("dialog").getByText("Herroepingen").waitFor();
  const menu = await menuOf(page);
  expect(menu).toEqual(expect.arrayContaining(["Te verzenden", "Bestellingen", "Voorraad", "Herroepingen"]));
  for (const hidden of ["Cijfers", "Facturen", "Artikels", "Klanten", "Promoties", "Wie mag wat", "Logboek"])
    expect(menu).not.toContain(hidden);
  await page.goto(`${screens}/orders`);
  await page
    .getByRole("link", { name: `#${displayId}` })
    .or(page.getByText(`#${displayId}`))
    .first()
    .click();
  await page.getByRole("heading", { name: `#${displayId}` }).waitFor();
  await page.getByText("Je notities").waitFor();
  expect(await page.getByText("Geef geld terug").count()).toBe(0);
});

test("a writer at a desk begins at the articles, opens one, and sees where she is logged in", async () => {
  const writer = await user("writer");
  const page = await loggedIn(writer, desk, "/articles");
  await page.getByRole("heading", { level: 1, name: "Artikels" }).waitFor();
  const menu = await menuOf(page);
  expect(menu).toEqual(expect.arrayContaining(["Artikels", "Pagina's", "Foto's", "Voedingslijst"]));
  for (const hidden of ["Bestellingen", "Producten", "Klanten", "Cijfers", "Te verzenden", "Wie mag wat"])
    expect(menu).not.toContain(hidden);
  await page.goto(`${screens}/newsletter`);
  await page.getByRole("button", { name: "Schrijf een nieuwsbrief" }).click();
  await page.getByRole("button", { name: "Proefmail naar jezelf" }).waitFor();
  expect(await page.getByRole("button", { name: "Verstuur naar iedereen" }).count()).toBe(0);

  const other = await loggedIn(writer, desk, "/articles");
  await page.goto(`${screens}/settings/profile`);
  await page.getByRole("heading", { name: "Waar je ingelogd bent" }).waitFor();
  const end = page.getByRole("button", { name: /^Uitloggen: Chrome op/ });
  await end.click();
  await end.waitFor({ state: "detached" });
  await other.reload();
  await other.waitForURL("**/app/login*");
  await page.getByRole("button", { name: "Overal uitloggen" }).click();
  await page.waitForURL("**/app/login*");
});

test("the owner gives another role, and invites a packer", async () => {
  const writer = await user("writer");
  const page = await ownerPage(browser);
  await page.goto(`${screens}/user-roles`);
  await page.getByText(writer.email).waitFor();
  await demandAccessiblePart(page, "main");
  await page.getByRole("combobox", { name: "Wat Rol writer mag" }).last().click();
  await page.getByRole("option", { name: "Inpakker" }).click();
  await page.getByText("Rol writer is nu inpakker.").first().waitFor();
  const email = `post-${Date.now()}@vollekom.example`;
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByRole("button", { name: "Nodig uit" }).click();
  await page.getByText(email).waitFor();
  await page.getByRole("button", { name: `Trek de uitnodiging van ${email} in` }).click();
  await page.getByText(email).waitFor({ state: "detached" });
});
