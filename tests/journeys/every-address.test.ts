import { expect, test } from "@jest/globals";
import { z } from "zod";
import { shopUnderTest } from "../support/run-file";

/** What search engines and feed readers get of each page. */
async function read(path: string) {
  const answer = await fetch(new URL(path, shopUnderTest().storefront), { redirect: "manual" });
  return { status: answer.status, text: await answer.text() };
}
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? "");
const pathOf = (address: string) => new URL(address, shopUnderTest().storefront).pathname;

async function sitemap(): Promise<string[]> {
  const { status, text } = await read("/sitemap.xml");
  expect(status).toBe(200);
  return all(text, /<loc>([^<]+)<\/loc>/g).map(pathOf);
}

const typed = z.looseObject({ "@type": z.string() });
const offered = z.looseObject({
  "@type": z.literal("Product"),
  offers: z.union([z.looseObject({}), z.array(z.looseObject({})).min(1)]),
});
/** The structured data of a page, by type. */
function dataOf(html: string): Map<string, unknown> {
  const blocks = all(html, /<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g);
  const parts = blocks.flatMap((block) => {
    const data: unknown = JSON.parse(block);
    return Array.isArray(data) ? data : [data];
  });
  return new Map(parts.map((part) => [typed.parse(part)["@type"], part]));
}

test("every page of the sitemap is there under that one address, with a title, words for it and one heading", async () => {
  const paths = await sitemap();
  expect(paths.filter((path) => path.startsWith("/product/")).length).toBeGreaterThanOrEqual(14);
  expect(paths.filter((path) => path.startsWith("/artikels/")).length).toBeGreaterThanOrEqual(8);
  expect(new Set(paths).size).toBe(paths.length);
  const titles = new Map<string, string>();
  for (const path of paths) {
    const { status, text } = await read(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    const [canonical = ""] = all(text, /<link rel="canonical" href="([^"]+)"/g);
    expect({ path, canonical: pathOf(canonical) }).toEqual({ path, canonical: path });
    expect({ path, headings: all(text, /<(h1)[\s>]/g).length }).toEqual({ path, headings: 1 });
    const [title = ""] = all(text, /<title>([^<]+)<\/title>/g);
    const [description = ""] = all(text, /<meta name="description" content="([^"]+)"/g);
    expect({ path, described: title.length > 5 && description.length > 20 }).toEqual({
      path,
      described: true,
    });
    expect({ title, path, other: titles.get(title) }).toEqual({ title, path, other: undefined });
    titles.set(title, path);
    expect(text).not.toMatch(/<meta name="robots" content="[^"]*noindex/);
    expect(text).toMatch(/<meta property="og:image" content="[^"]+"/);
  }
});

test("no link of any page leads nowhere", async () => {
  const paths = await sitemap();
  const links = new Map<string, string>();
  for (const path of paths)
    for (const href of all((await read(path)).text, /<a\b[^>]*\shref="(\/[^"#]*)/g))
      links.set(href.replaceAll("&amp;", "&"), path);
  for (const [href, on] of links) {
    const { status } = await read(href);
    expect({ on, href, there: status < 400 }).toEqual({ on, href, there: true });
  }
});

test("products, articles and the front page say what they are", async () => {
  const product = dataOf((await read("/product/collageen-naturel")).text);
  expect(offered.safeParse(product.get("Product")).success || product.has("ProductGroup")).toBe(true);
  expect(product.has("BreadcrumbList")).toBe(true);
  expect(JSON.stringify([...product.values()])).toContain("UnitPriceSpecification");
  const article = dataOf((await read("/artikels/vleesbouillon-of-bottenbouillon")).text);
  expect([...article.keys()]).toEqual(expect.arrayContaining(["Article", "BreadcrumbList"]));
  const home = dataOf((await read("/")).text);
  expect([...home.keys()]).toEqual(expect.arrayContaining(["Organization", "WebSite"]));
});

test("filters, search and what is a reader's own stay out of search engines; robots and feed say so", async () => {
  for (const path of ["/winkel/filter?form=poeder", "/zoeken?q=bouillon", "/winkelmand"])
    expect((await read(path)).text).toMatch(/<meta name="robots" content="noindex/);
  const robots = (await read("/robots.txt")).text;
  expect(robots).toMatch(/^Sitemap: http.+\/sitemap\.xml$/m);
  const items = all((await read("/feed.xml")).text, /<item>[\s\S]*?<link>([^<]+)<\/link>/g).map(pathOf);
  expect(items.length).toBeGreaterThanOrEqual(8);
  expect(await sitemap()).toEqual(expect.arrayContaining(items));
});

test("pages of articles end where the articles do", async () => {
  for (const page of ["0", "1", "2", "999", "1e1", "-1", "x"])
    expect({ page, status: (await read(`/artikels/pagina/${page}`)).status }).toEqual({ page, status: 404 });
});
