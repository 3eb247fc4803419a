import { expect } from "@jest/globals";
import type { BrowserContext, Page } from "playwright-core";
import { aCart, addLine, variant } from "../support/a-cart";
import { freeOf, setStock } from "../support/owner";
import { shopUnderTest } from "../support/run-file";

/** The page of the shop at this path. */
export const at = (where: string) => shopUnderTest().storefront + where;

/** A path of each kind of page. */
export const everyKindOfPage = [
  "/",
  "/winkel",
  "/winkel/collageen",
  "/winkel/filter?form=poeder&sort=price_asc",
  "/product/collageen-naturel",
  "/product/collageen-vanille",
  "/product/shaker",
  "/product/voedingslijst",
  "/artikels",
  "/artikels/vleesbouillon-of-bottenbouillon",
  "/artikels/risotto-met-bottenbouillon",
  "/artikels/risotto-met-bottenbouillon/recept/6",
  "/artikels/thema/bouillon",
  "/artikels/leaky-gut-wat-men-weet",
  "/voedingslijst",
  "/zoeken?q=bouillon",
  "/over-mij",
  "/contact",
  "/schrijf?over=vleesbouillon-of-bottenbouillon",
  "/schrijf/verstuurd?over=contact",
  "/nieuwsbrief",
  "/aanmelden?voor=newsletter&melding=sign_up_email",
  "/aanmelden/verstuurd",
  "/levering-en-retour",
  "/herroepen",
  "/beoordelingen",
  "/voorwaarden",
  "/privacy",
  "/toegankelijkheid",
  "/winkelmand",
  "/bestaat-niet",
];

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

/** As many pieces as one test takes at most. */
const few = 5;

/** Gives the reader a cart that holds one of each of these articles. @returns its id */
export async function withCart(reader: BrowserContext, ...skus: string[]): Promise<string> {
  const [first, ...others] = await Promise.all(skus.map(async (sku) => (await variant(sku)).id));
  // Other tests buy in the same shop.
  for (const sku of skus) if (((await freeOf(sku)) ?? few) < few) await setStock(sku, 4 * few);
  const cart = await aCart(...(first ? [{ variant_id: first, quantity: 1 }] : []));
  // One by one, as a reader does: lines that are made at the same moment have no order.
  for (const other of others) expect(await addLine(cart, other, 1)).toMatchObject({ status: 200 });
  await reader.addCookies([{ name: "_vk_cart", value: cart, url: shopUnderTest().storefront }]);
  return cart;
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

/** Fills in what the form asks of this cart, and nothing else: collects what can be collected, ticks what is to agree. */
export async function fillOffered(page: Page, email: string): Promise<void> {
  const collect = page.getByText("Afhalen in de praktijk");
  if ((await collect.count()) > 0) await collect.first().click();
  const values = {
    "E-mailadres": email,
    Voornaam: "Lies",
    Naam: "De Lezer",
    "Straat en huisnummer": "Dorpsstraat 1",
    Postcode: "9000",
    Gemeente: "Gent",
  };
  for (const [label, value] of Object.entries(values)) {
    const field = page.getByLabel(label, { exact: true });
    if (await field.isVisible()) await field.fill(value);
  }
  for (const box of await page.locator('main input[type="checkbox"]').all()) await box.check();
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
