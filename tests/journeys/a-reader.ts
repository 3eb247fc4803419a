import type { Page } from "playwright-core";
import { shopUnderTest } from "../support/run-file";

/** The page of the shop at this path. */
export const at = (where: string) => shopUnderTest().storefront + where;

/** Puts what this page sells into the cart and goes to the cart, with script or without. */
export async function intoCart(
  page: Page,
  form = page.locator('form[action^="/api/cart/lines"]').first(),
): Promise<void> {
  await form.getByRole("button", { name: "In de mand" }).click();
  const drawer = page.getByRole("dialog");
  await Promise.race([page.waitForURL("**/winkelmand*"), drawer.waitFor({ state: "visible" })]);
  if (!page.url().includes("/winkelmand")) await page.goto(at("/winkelmand"));
  await page.getByRole("heading", { name: "Je mand", level: 1 }).waitFor();
}

/** Fills the checkout form as a reader who collects the order at the practice. */
export async function fillCheckout(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mailadres", { exact: true }).fill(email);
  await page.getByLabel("Voornaam", { exact: true }).fill("Lies");
  await page.getByLabel("Naam", { exact: true }).fill("De Lezer");
  await page.getByLabel("Straat en huisnummer", { exact: true }).fill("Dorpsstraat 1");
  await page.getByLabel("Postcode", { exact: true }).fill("9000");
  await page.getByLabel("Gemeente", { exact: true }).fill("Gent");
  await page.getByText("Afhalen in de praktijk").click();
  await page.locator('input[name="accepts_terms"]').check();
}

/** The last click before paying; ends on the payment page. */
export async function order(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Bestelling met betalingsverplichting", exact: true }).click();
  await page.waitForURL(`${shopUnderTest().stripe}/**`);
}

/** Pays with a test card on the payment page. */
export async function payByCard(page: Page, number = "4242 4242 4242 4242"): Promise<void> {
  const card = page.locator("[data-method=card]");
  if ((await card.getAttribute("open")) === null) await card.locator("summary").click();
  await card.locator("[name=number]").fill(number);
  await card.locator("[name=expiry]").fill("12/30");
  await card.locator("[name=cvc]").fill("123");
  await card.locator("[name=name]").fill("Lies De Lezer");
  await card.locator("button[type=submit], button:not([type])").first().click();
}

/** Pays through the reader's bank. */
export async function payByBank(
  page: Page,
  method: "bancontact" | "ideal",
  verdict: "approve" | "deny",
): Promise<void> {
  const choice = page.locator(`[data-method=${method}]`);
  if ((await choice.getAttribute("open")) === null) await choice.locator("summary").click();
  await choice.locator("button").first().click();
  await page.locator(`button[value=${verdict}]`).click();
}
