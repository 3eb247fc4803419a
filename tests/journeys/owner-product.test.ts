import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { demandAccessiblePart } from "../support/axe";
import { openBrowser, phone } from "../support/browser";
import { buy } from "../support/buyer";
import { eventually } from "../support/eventually";
import { removeProduct, factsOf, ownersProduct } from "../support/owner-product";
import { ownerPage } from "../support/owner-page";
import { own, phonePhoto } from "../support/photos";
import { shopUnderTest } from "../support/run-file";

const { admin, storefront } = shopUnderTest();
let browser: Browser;
let page: Page;
const made: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(async () => {
  await browser.close();
  for (const id of made) await removeProduct(id);
});

const field = (label: string) => page.getByLabel(label, { exact: true });
const saved = () => page.getByText("Bewaard. Lezers zien dit product nog niet.").waitFor();
async function fillTable(): Promise<void> {
  await page.getByRole("button", { name: "Tabel invullen" }).click();
  const rows = {
    ...{ "Energie (kJ)": "1548", "Energie (kcal)": "367", "Vetten (g)": "9" },
    ...{ "waarvan verzadigde vetzuren (g)": "12", "Koolhydraten (g)": "9", "waarvan suikers (g)": "4" },
    "Eiwitten (g)": "62,5",
  };
  for (const [label, value] of Object.entries(rows)) await field(label).fill(value);
  await page.getByText("Er staan meer verzadigde vetzuren dan vetten.").first().waitFor();
  await field("waarvan verzadigde vetzuren (g)").fill("2,6");
  await field("Staat er natrium op het etiket? Milligram").fill("5600");
  await page.getByRole("button", { name: "Reken om naar zout" }).click();
  expect(await field("Zout (g)").inputValue()).toBe("14");
}

test("a new food product with photo, from nothing to bought, in the Admin alone", async () => {
  const title = `Kippensoep in poeder ${Date.now()}`;
  await page.goto(`${admin}/products`);
  await page.getByRole("link", { name: "Nieuw product" }).click();
  await field("Naam").fill(title);
  await field("Eén regel eronder").fill("Met selderij en peper");
  await field("Soort").selectOption({ label: "Voeding" });
  await field("Btw-tarief").selectOption({ label: "Voeding" });
  await field("Merk").selectOption({ label: "Volle Kom" });
  await field("Vorm").selectOption({ label: "pot" });
  await page.getByLabel("Bouillon", { exact: true }).click();
  await field("Naam van de variant").fill("200 g");
  await field("Prijs in euro, btw inbegrepen").fill("14,5");
  await field("Voorraad").fill("5");
  await field("Gewicht met verpakking (g)").fill("260");
  await field("Verkocht").selectOption({ label: "Per gewicht" });
  await field("Inhoud (g)").fill("200");
  await demandAccessiblePart(page, "form");
  await page.getByRole("button", { name: "Maak het concept" }).click();

  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  const id = page.url().split("/").at(-1) ?? "";
  made.push(id);
  await page.getByText("€ 72,50 per kilo").waitFor();
  expect(await page.getByRole("button", { name: "Publiceren" }).isEnabled()).toBe(false);
  await field("Wettelijke naam").fill("Gedroogde kippensoep in poeder");
  await page.getByRole("button", { name: "Ingrediënt toevoegen" }).click();
  await field("Ingrediënt 1").fill("kippenbouillon 80 %, knolselderij");
  await page.getByText("maar selderij staat niet bij ‘bevat’").waitFor();
  await page.getByLabel("Bevat: selderij").click();
  await page.getByLabel(/allergeen, staat vet$/).click();
  await fillTable();
  await field("Bewaren").fill("Droog en donker.");
  await field("Gebruik").fill("Roer 10 g door heet water.");
  await field("Verantwoordelijke voor de voedselinformatie: naam").fill("Volle Kom");
  await field("Adres van de verantwoordelijke").fill("Lepelstraat 9, 9620 Zottegem, België");
  const why = field("Waarom ik dit kies");
  await why.fill("Goed voor je darmen.");
  await page.getByText("“Goed voor je darmen”", { exact: false }).first().waitFor();
  await why.fill("Deze staat bij mij altijd klaar.");
  await page.getByRole("button", { name: "Bewaren" }).first().click();
  await saved();
  await demandAccessiblePart(page, "form");
  expect((await factsOf(id)).missing).toEqual(["picture"]);

  await page.getByRole("link", { name: "Terug naar het product" }).click();
  await page.getByText("Er is geen foto.").waitFor();
  await page.goto(`${admin}/products/${id}/media?view=edit`);
  const buffer = await phonePhoto(1200, 900, 1, own());
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: `soep-${own()}.jpg`, mimeType: "image/jpeg", buffer });
  await page.getByRole("button", { name: /^(Opslaan|Bewaren)/ }).click();
  await eventually(async () => (await factsOf(id)).missing.length === 0);
  await page.goto(`${admin}/products/${id}`);
  await page.getByRole("button", { name: "Publiceren" }).click();
  await page.getByText("Volledig: niets houdt publiceren tegen.").waitFor();

  const { handle } = (await factsOf(id)).product;
  await eventually(async () => {
    const html = await (await fetch(`${storefront}/product/${handle}`)).text();
    return html.includes("Deze staat bij mij altijd klaar.") && html.includes("72,50");
  });
  expect((await buy(handle)).orderId).toMatch(/^order_/);
});

test("on a phone: facts of another product are taken over, and what is not saved is not lost", async () => {
  const { id } = await ownersProduct(`Soep op de telefoon ${Date.now()}`);
  made.push(id);
  await page.setViewportSize(phone.viewport);
  await page.goto(`${admin}/product-facts/${id}`);
  await page.getByRole("button", { name: "Kopieer van een ander product" }).click();
  await page.getByRole("combobox", { name: "Naam van het product" }).fill("vleesbouillon kip");
  await page.getByRole("option", { name: "Vleesbouillon kip" }).click();
  await page.getByText("Overgenomen van Vleesbouillon kip.").waitFor();
  expect(await field("Vetten (g)").inputValue()).toBe("9");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await demandAccessiblePart(page, "form");
  await page.getByText("Veranderd, nog niet bewaard.").waitFor();
  await eventually(() => page.evaluate((key) => localStorage.getItem(key), `volle-kom-tekst:product-${id}`));
  await page.reload();
  await page.getByRole("button", { name: "Zet ze terug" }).click();
  expect(await field("Vetten (g)").inputValue()).toBe("9");
  await page.getByRole("button", { name: "Bewaren" }).first().click();
  await saved();
  expect((await factsOf(id)).facts.declaration?.contains).toEqual(["selderij"]);
  await page.goto(`${admin}/new-product`);
  await field("Naam").waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.goto(`${admin}/products/${id}`);
  await page.getByRole("link", { name: "Vul aan" }).waitFor();
});
