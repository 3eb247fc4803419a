import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pictureLibrary } from "backend/contracts/admin-picture";
import type { Browser, Locator, Page } from "playwright-core";
import { z } from "zod";
import { openBrowser, phone, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { ownerPage } from "../support/owner-page";
import { own, phonePhoto } from "../support/photos";
import { ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { openedDraft, textOf } from "./an-edited-article";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await ownerPage(browser);
});
afterAll(() => browser.close());

const seen = "Wat er op het beeld te zien is";

/** Drops a file on a place of the screen, as from a folder. */
async function drop(place: Locator, bytes: Buffer, name: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ({ base64, file }) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], file, { type: "image/jpeg" }));
      return transfer;
    },
    { base64: bytes.toString("base64"), file: name },
  );
  const box = await place.boundingBox();
  if (!box) throw new Error("nowhere to drop");
  const at = { clientX: box.x + 40, clientY: box.y + 20 };
  await place.dispatchEvent("drop", { dataTransfer, ...at });
}

const libraryOf = async (q: string) =>
  pictureLibrary.parse((await admin("GET", `/pictures?q=${q}`)).body).pictures;

test("a photo dropped in a draft, another as its picture: readers get AVIF in the size of their screen", async () => {
  const { id } = await openedDraft(page, "Een tekst over bouillon.");
  await drop(textOf(page).locator("p").first(), await phonePhoto(1800, 1200, 1, own()), "in-de-tekst.jpg");
  const dialog = page.getByRole("dialog", { name: "Beeld in de tekst" });
  await dialog.getByLabel(seen).fill("Een kom met vier kleuren");
  await dialog.getByRole("button", { name: "Toepassen" }).click();

  await page.getByRole("button", { name: "Kies of laad een foto op …" }).click();
  const name = `omslag-${own()}.jpg`;
  const buffer = await phonePhoto(1600, 1200, 6, own());
  await page.getByLabel("Foto's opladen").setInputFiles({ name, mimeType: "image/jpeg", buffer });
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByLabel(seen).fill("De omslag");
  await page.getByRole("button", { name: "Publiceren", exact: true }).click();
  await page.getByText("Bewaard. Lezers zien het binnen twee seconden.").waitFor();

  const { slug, picture, markdown } = await ownersArticle(id);
  expect([picture?.alt, picture?.width, picture?.height]).toEqual(["De omslag", 1200, 1600]);
  expect(markdown).toMatch(
    /^Een tekst over bouillon\.\n\n!\[Een kom met vier kleuren\]\(\/media\/[\w.-]+\)$/,
  );
  const reader = await (await readerOf(browser, phone)).newPage();
  await reader.goto(`${shopUnderTest().storefront}/artikels/${slug}`);
  for (const alt of ["De omslag", "Een kom met vier kleuren"]) {
    const image = reader.getByAltText(alt);
    await image.scrollIntoViewIfNeeded();
    const shown = await eventually(() =>
      image.evaluate((element) => {
        const img = element instanceof HTMLImageElement && element.complete ? element : null;
        const sources = img?.closest("picture")?.querySelector("source")?.srcset.split(", ") ?? [];
        const chosen = sources.find((each) => img?.currentSrc.endsWith(each.split(" ")[0] ?? "-"));
        return img?.currentSrc
          ? { width: parseInt(chosen?.split(" ")[1] ?? "0"), needed: img.clientWidth * devicePixelRatio }
          : null;
      }),
    );
    expect(shown.width).toBeGreaterThanOrEqual(Math.min(320, shown.needed));
    expect(shown.width).toBeLessThanOrEqual(shown.needed * 2);
    expect(await image.evaluate((img) => (img instanceof HTMLImageElement ? img.currentSrc : ""))).toMatch(
      /\.avif$/,
    );
  }
  await reader.context().close();
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("the owner finds a photo, says what is seen and what stays in sight, replaces it and deletes it", async () => {
  await page.goto(`${shopUnderTest().admin}/pictures`);
  await page.getByRole("heading", { name: "Foto's", level: 1 }).waitFor();
  const name = `strand-${own()}.jpg`;
  const file = { name, mimeType: "image/jpeg", buffer: await phonePhoto(900, 600, 1, own()) };
  await page
    .getByLabel("Foto's opladen")
    .setInputFiles([file, { ...file, name: "vals.jpg", buffer: Buffer.from("MZ") }]);
  await page.getByText(`${name}: opgeladen`).waitFor();
  await page.getByText("vals.jpg: Dit bestand is geen foto.").waitFor();
  await page.getByLabel("Zoek in beschrijving en bestandsnaam").fill(name);
  await page.getByRole("button", { name: `Open ${name}` }).click();
  const drawer = page.getByRole("dialog", { name: "Foto" });
  await drawer.getByLabel("Wat er op de foto te zien is").fill("Een strand");
  await drawer.getByRole("button", { name: /^Wat in beeld blijft/ }).press("ArrowRight");
  await drawer.getByRole("button", { name: "Bewaren" }).click();
  await page.getByText("Bewaard. Lezers zien het binnen twee seconden.").first().waitFor();
  const [picture] = await libraryOf(name);
  expect([picture?.alt, picture?.focus]).toEqual(["Een strand", { x: 55, y: 50 }]);
  const { violations } = await new AxeBuilder({ page })
    // The cross in its head is the kit's own, and has no name.
    .include('[role="dialog"] form')
    .include('[role="dialog"] section')
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  const other = `duin-${own()}.jpg`;
  await drawer.getByRole("button", { name: "Vervang door …" }).click();
  const instead = { ...file, name: other, buffer: await phonePhoto(900, 600, 1, own()) };
  await drawer.getByLabel("Foto's opladen").setInputFiles(instead);
  await page.getByRole("button", { name: "Vervang overal" }).click();
  await page.getByText("Vervangen. Lezers zien het binnen twee seconden.").waitFor();
  const [replaced] = await libraryOf(other);
  expect([replaced?.alt, await libraryOf(name)]).toEqual(["Een strand", []]);
  await page.getByLabel("Zoek in beschrijving en bestandsnaam").fill(other);
  await page.getByRole("button", { name: "Open Een strand" }).click();
  await drawer.getByRole("button", { name: "Verwijder de foto" }).click();
  await page.getByRole("button", { name: "Verwijder", exact: true }).click();
  await page.getByText("Verwijderd.").waitFor();
  expect(await libraryOf(other)).toEqual([]);
});

const owned = z.object({
  products: z
    .array(
      z.object({
        id: z.string(),
        thumbnail: z.string().nullable(),
        images: z.array(z.object({ url: z.string() })),
      }),
    )
    .min(1),
});

test("a photo that the owner adds to a product's media in the Admin is on its page", async () => {
  const query = "/products?handle=startpakket&fields=id,thumbnail,*images";
  const [product] = owned.parse((await admin("GET", query)).body).products;
  if (!product) throw new Error("startpakket is not loaded");
  const name = `pakket-${own()}.jpg`;
  try {
    await page.goto(`${shopUnderTest().admin}/products/${product.id}/media?view=edit`);
    const buffer = await phonePhoto(1000, 1000, 8, own());
    await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: "image/jpeg", buffer });
    await page.locator('form button[type="submit"]').click();
    const [picture] = await eventually(async () => {
      const found = await libraryOf(name);
      return found[0]?.uses ? found : null;
    });
    const path = picture?.shown.sources.at(0)?.path ?? "";
    await eventually(async () => {
      const html = await (await fetch(`${shopUnderTest().storefront}/product/startpakket`)).text();
      return html.includes(path);
    }, 2_000);
    await page.goto(`${shopUnderTest().admin}/products/${product.id}`);
    await page.getByRole("heading", { name: "Foto's zoals lezers ze zien" }).waitFor();
    await page.getByRole("button", { name: `Open ${name}` }).waitFor();
  } finally {
    const { id, images, thumbnail } = product;
    await admin("POST", `/products/${id}`, { images: images.map(({ url }) => ({ url })), thumbnail });
  }
});

/** Pastes a file into what has the focus, with words beside it as word processors give, or without. */
async function paste(bytes: Buffer, words?: string): Promise<void> {
  await page.evaluate(
    ({ base64, text }) => {
      const clipboardData = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      clipboardData.items.add(new File([content], "image.png", { type: "image/jpeg" }));
      if (text !== null) clipboardData.setData("text/plain", text);
      const how = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", how));
    },
    { base64: bytes.toString("base64"), text: words ?? null },
  );
}

test("a picture that is pasted stands behind the paragraph; words that are copied with one stay words", async () => {
  const { id } = await openedDraft(page, "Eerst dit.\n\nDan dat.\n");
  await textOf(page).locator("p").first().click();
  await page.keyboard.press("End");
  await paste(await phonePhoto(900, 600, 1, own()));
  const dialog = page.getByRole("dialog", { name: "Beeld in de tekst" });
  await dialog.getByLabel(seen).fill("Een geplakte kom");
  await dialog.getByRole("button", { name: "Toepassen" }).click();
  await dialog.waitFor({ state: "detached" });
  await textOf(page).locator("p").last().click();
  await page.keyboard.press("End");
  await paste(await phonePhoto(900, 600, 1, own()), " En meer.");
  await page.getByRole("button", { name: "Bewaren" }).click();
  const written = /^Eerst dit\.\n\n!\[Een geplakte kom\]\(\/media\/[^)\s]+\)\n\nDan dat\. En meer\.\n$/;
  await eventually(async () => written.test((await ownersArticle(id)).markdown));
});
