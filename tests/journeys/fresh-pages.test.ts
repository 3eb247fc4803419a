import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { adminArticle, adminArticleList } from "backend/contracts/admin-article";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { z } from "zod";
import { desk, openBrowser, readerOf } from "../support/browser";
import { eventually } from "../support/eventually";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

/** What a change may take to reach a reader. */
const patience = 2_000;

const page = async (path: string) => (await fetch(`${shopUnderTest().storefront}${path}`)).text();

const ownersProduct = z.object({
  products: z.array(z.object({ id: z.string(), title: z.string(), subtitle: z.string().nullable() })).min(1),
});

test("a new title of a product is on its page and in the articles that name it within two seconds", async () => {
  const { products } = ownersProduct.parse((await admin("GET", "/products?handle=gelatine")).body);
  const [product] = products;
  if (!product) throw new Error("gelatine is not in the catalogue");
  const paths = ["/product/gelatine", "/artikels/gelatine-in-de-keuken", "/winkel"];
  for (const path of paths) expect(await page(path)).toContain(product.title);
  const title = `Gelatine ${Date.now()}`;
  try {
    await admin("POST", `/products/${product.id}`, { title });
    await eventually(async () => {
      const pages = await Promise.all(paths.map(page));
      return pages.every((html) => html.includes(title));
    }, patience);
  } finally {
    await admin("POST", `/products/${product.id}`, { title: product.title });
  }
});

test("an article that is taken back is gone for readers within two seconds, and back as fast", async () => {
  const { articles } = adminArticleList.parse((await admin("GET", "/articles?limit=200")).body);
  const found = articles.find((each) => each.slug === "stress-en-eten");
  if (!found) throw new Error("stress-en-eten is not loaded");
  const path = `/artikels/${found.slug}`;
  const answers = async (status: number) =>
    (await fetch(`${shopUnderTest().storefront}${path}`)).status === status;
  expect(await answers(200)).toBe(true);
  await admin("POST", `/articles/${found.id}/status`, { status: "draft" });
  try {
    await eventually(() => answers(410), patience);
    expect(await page("/artikels")).not.toContain(path);
  } finally {
    const { body } = await admin("POST", `/articles/${found.id}/status`, { status: "published" });
    z.object({ article: adminArticle }).parse(body);
  }
  await eventually(() => answers(200), patience);
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Resolves once the browser has fetched a page ahead. */
async function fetchedAhead(reader: BrowserContext, page: Page): Promise<() => Promise<void>> {
  const line = await reader.newCDPSession(page);
  let ready = false;
  line.on("Preload.prefetchStatusUpdated", ({ status }) => (ready ||= status === "Ready"));
  await line.send("Preload.enable");
  return async () => void (await eventually(() => Promise.resolve(ready)));
}

/** Gives the product this title while `during` runs. */
async function withTitle(title: string, during: () => Promise<void>): Promise<void> {
  const { products } = ownersProduct.parse((await admin("GET", "/products?handle=gelatine")).body);
  const [product] = products;
  if (!product) throw new Error("gelatine is not in the catalogue");
  await admin("POST", `/products/${product.id}`, { title });
  try {
    await eventually(async () => (await page("/product/gelatine")).includes(title));
    await during();
  } finally {
    await admin("POST", `/products/${product.id}`, { title: product.title });
  }
}

test("a page that was fetched ahead before a change is shown as it is now", async () => {
  const reader = await readerOf(browser, desk);
  const tab = await reader.newPage();
  const ahead = await fetchedAhead(reader, tab);
  await tab.goto(`${shopUnderTest().storefront}/winkel`);
  const link = tab.locator('main a[href="/product/gelatine"]').first();
  await link.hover();
  await ahead();
  const title = `Gelatine vooruit ${Date.now()}`;
  await withTitle(title, async () => {
    await link.click();
    await tab.getByRole("heading", { level: 1, name: title }).waitFor();
  });
  await reader.close();
});

test("a page that Back shows again after a change is shown as it is now", async () => {
  const reader = await readerOf(browser, desk);
  const tab = await reader.newPage();
  await tab.goto(`${shopUnderTest().storefront}/product/gelatine`);
  await tab.goto(`${shopUnderTest().storefront}/over-mij`);
  const title = `Gelatine terug ${Date.now()}`;
  await withTitle(title, async () => {
    await tab.goBack();
    await tab.getByRole("heading", { level: 1, name: title }).waitFor();
  });
  await reader.close();
});
