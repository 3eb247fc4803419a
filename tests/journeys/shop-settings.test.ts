import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { AdminShopSettings } from "backend/contracts/shop-settings";
import type { Browser, Page } from "playwright-core";
import { z } from "zod";
import { statusOf } from "../support/buyer";
import { demandAccessiblePart } from "../support/axe";
import { desk, openBrowser, phone } from "../support/browser";
import { eventually } from "../support/eventually";
import { mailTo, newReader } from "../support/outbox";
import { adminBody, putBack } from "../support/owner";
import { ownerPage } from "../support/owner-page";
import { pdfText } from "../support/pdf-text";
import { purchase } from "../support/purchase";
import { shopUnderTest } from "../support/run-file";
import { putBackSettings, saveSettings, shopSettings, withPrice } from "../support/shop-settings";

const { admin, storefront } = shopUnderTest();
/** What a change may take to reach a reader. */
const patience = 2_000;
const sku = "VK-COL-NAT-300";

let browser: Browser;
let page: Page;
let before: AdminShopSettings;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());
beforeEach(async () => {
  before = await shopSettings();
});
afterEach(() => putBackSettings(before));

// "Nog niet bewaard." says something else.
const saved = () => page.getByRole("status").getByText("Bewaard. Het staat").waitFor();
const readersSee = (paths: string[], words: string, within = patience) =>
  eventually(async () => {
    const pages = await Promise.all(paths.map(async (path) => (await fetch(`${storefront}${path}`)).text()));
    return pages.every((html) => html.includes(words));
  }, within);

test.each([
  ["desk", desk.viewport, "0700.000.005"],
  ["phone", phone.viewport, "0700.000.104"],
])(
  "on a %s she changes her VAT number: foot, terms, mail and invoice say it",
  async (_, viewport, number) => {
    await page.setViewportSize(viewport);
    await page.goto(`${admin}/shop-settings`);
    await page.getByLabel("Ondernemingsnummer").fill("0700.000.006");
    await page.getByText("Dit is geen Belgisch ondernemingsnummer").waitFor();
    await page.getByRole("button", { name: "Bewaren" }).click();
    await page.getByText("Niet bewaard. Kijk na wat in het rood staat.").waitFor();
    await page.getByLabel("Ondernemingsnummer").fill(number);
    await page.getByLabel("Btw-nummer").fill(`BE${number}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(wide).toBe(false);
    await page.getByRole("button", { name: "Bewaren" }).click();
    await saved();
    await readersSee(["/", "/winkel", "/voorwaarden", "/product/gelatine"], `BE${number}`);
    const email = newReader();
    const { checkoutId } = await purchase({ goods: { [sku]: 1 }, email });
    expect((await mailTo(email, "Je bestelling")).text).toContain(`BE${number}`);
    const { url } = await eventually(async () => {
      const now = await statusOf(checkoutId);
      return now.state === "order" ? now.order.invoices[0] : null;
    });
    expect(pdfText(Buffer.from(await (await fetch(url)).arrayBuffer()))).toContain(`BE${number}`);
    await putBack({ [sku]: 1 });
  },
  120_000,
);

test("a price that somebody changed meanwhile is not lost: she is asked, and keeps what she typed", async () => {
  await page.setViewportSize(desk.viewport);
  await page.goto(`${admin}/shop-settings`);
  const price = page.getByRole("group", { name: "Levering aan huis" }).getByLabel("Prijs in België, met btw");
  await price.fill("5,75");
  await saveSettings(withPrice(before, "afhaalpunt", 415));
  await page.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Niet bewaard: dit is intussen ergens anders veranderd.").waitFor();
  expect(await price.inputValue()).toBe("5,75");
  await page.getByRole("button", { name: "Bewaar toch mijn versie" }).click();
  await saved();
  await readersSee(["/levering-en-retour"], "5,75");
});

test("a price that she changes in Medusa's own form is on the delivery page as fast", async () => {
  const shape = z.object({ shipping_options: z.array(z.object({ id: z.string(), name: z.string() })) });
  const { shipping_options } = shape.parse(await adminBody("GET", "/shipping-options?limit=50"));
  const [option] = shipping_options.filter(({ name }) => name === "In een afhaalpunt");
  if (!option) throw new Error("there is no pick-up point");
  await readersSee(["/levering-en-retour"], "€\u00a03,95");
  await adminBody("POST", `/shipping-options/${option.id}`, {
    prices: [{ currency_code: "eur", amount: 4.35 }],
  });
  await readersSee(["/levering-en-retour"], "€\u00a04,35");
});

test("a message stands on every page at once, and the screen has no fault that axe knows", async () => {
  await page.goto(`${admin}/shop-settings`);
  const words = `Ik ben er niet tot maandag ${Date.now()}.`;
  await page.getByLabel("Het bericht").fill(words);
  await page.getByLabel("Eerste dag").fill("2000-01-01");
  await page.getByLabel("Laatste dag").fill("2099-12-31");
  await page.getByRole("button", { name: "Bewaren" }).click();
  await saved();
  await readersSee(["/", "/winkel", "/contact", "/artikels"], words, 15_000);
  await demandAccessiblePart(page, "form");
});
