import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { AdminArticle } from "backend/contracts/admin-article";
import { articleSales } from "backend/contracts/article-sales";
import { shopDay } from "../../backend/src/shared/shop-day";
import { variant } from "../support/a-cart";
import { eventually } from "../support/eventually";
import { anArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const { storefront, backend, revalidateSecret } = shopUnderTest();
const person = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const today = shopDay(new Date());
let article: AdminArticle;

const report = (content: unknown, headers: Record<string, string> = {}) =>
  fetch(`${storefront}/api/reads`, {
    method: "POST",
    headers: { origin: storefront, "user-agent": person, "content-type": "text/plain", ...headers },
    body: typeof content === "string" ? content : JSON.stringify(content),
  }).then(({ status }) => status);
const sales = async () => {
  const { body } = await admin("GET", `/article-sales?from=${today}&to=${today}`);
  return articleSales.parse(body);
};
const rowOf = async (slug: string) => (await sales()).articles.find((row) => row.slug === slug);
const post = (counts: unknown[], secret = revalidateSecret) =>
  fetch(`${backend}/hooks/page-counts`, {
    method: "POST",
    headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
    body: JSON.stringify({ counts }),
  }).then(({ status }) => status);

beforeAll(async () => void (article = await anArticle('Een kaart.\n\n::product{handle="maatschep"}')));
afterAll(() => admin("POST", `/articles/${article.id}/status`, { status: "draft" }));

test("reads, cards and additions of an article are counted; programs and invented names are not", async () => {
  const { slug } = article;
  const read = { article: slug, read: true, cards: ["maatschep", "maatschep", "shaker", "bestaat-niet"] };
  expect(await report(read)).toBe(204);
  expect(await report({ ...read, cards: [] })).toBe(204);
  for (const program of ["Mozilla/5.0 (compatible; Googlebot/2.1)", "curl/8.5.0", ""])
    expect(await report(read, { "user-agent": program })).toBe(204);
  expect(await report({ article: `${slug}-x`, read: true, cards: [] })).toBe(204);
  const added = await fetch(`${storefront}/api/cart/lines`, {
    method: "POST",
    headers: { origin: storefront, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ variant_id: (await variant("VK-TOE-MAA-25")).id, source_article: slug }),
    redirect: "manual",
  });
  expect(added.status).toBe(303);

  const row = await eventually(async () => {
    const now = await rowOf(slug);
    return now && now.added > 0 && now.reads > 0 ? now : null;
  });
  expect(row).toMatchObject({ reads: 2, seen: 1, added: 1, orders: 0, revenue: 0, title: article.title });
  expect(await rowOf(`${slug}-x`)).toBeUndefined();
  const products = (await sales()).products;
  expect(products.find(({ handle }) => handle === "bestaat-niet")).toBeUndefined();
});

test("a report of another site, a long one, and one that says more than it may are refused", async () => {
  expect(await report({ article: "a", read: true, cards: [] }, { origin: "https://elders.example" })).toBe(
    403,
  );
  expect(await report("x".repeat(5_000))).toBe(400);
  for (const content of [
    "geen json",
    { article: "a", read: true, cards: [], reader: "1" },
    { product: "../x", read: true },
  ])
    expect(await report(content)).toBe(400);
});

test("nobody but the storefront brings counts, and only of days and names", async () => {
  const count = { day: today, product: "maatschep", reads: 1, seen: 0, added: 0 };
  expect(await post([count], "fout")).toBe(401);
  expect(await post([{ ...count, day: "gisteren" }])).toBe(400);
  expect(await post([{ ...count, reads: -1 }])).toBe(400);
  const before = (await sales()).products.find(({ handle }) => handle === "maatschep")?.reads ?? 0;
  expect(await post([count, count])).toBe(204);
  const after = (await sales()).products.find(({ handle }) => handle === "maatschep")?.reads ?? 0;
  expect(after - before).toBe(2);
});
