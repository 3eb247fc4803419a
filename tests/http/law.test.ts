import { beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { articleList } from "backend/contracts/article";
import { productPage, type ProductPage } from "backend/contracts/product";
import { shop, type Shop } from "backend/contracts/shop";
import { aCart, products, variant } from "../support/a-cart";
import { shopUnderTest } from "../support/run-file";
import { store } from "../support/store";

const html = async (path: string, cart?: string) => {
  const headers = { accept: "text/html", ...(cart ? { cookie: `_vk_cart=${cart}` } : {}) };
  const answer = await fetch(shopUnderTest().storefront + path, { headers });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", nbsp: " " };
/** What a reader sees of a page: words with single spaces. */
const wordsOf = (page: string) =>
  page
    .replace(/<(script|style|template)\b[^]*?<\/\1>/g, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&(#x27|\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[\s\u00a0\u202f]+/g, " ");
const between = (page: string, tag: string) => new RegExp(`<${tag}\\b[^]*?</${tag}>`).exec(page)?.[0] ?? "";

/** What stands out in a page. */
const emphasised = (page: string): string[] =>
  [...page.matchAll(/<(strong|b)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , inside = ""]) =>
    wordsOf(inside).toLowerCase(),
  );

let facts: Shop;
const pages: { product: ProductPage; page: string; words: string }[] = [];
let someCart = "";
beforeAll(async () => {
  facts = z.object({ shop }).parse((await store("GET", "/shop")).body).shop;
  const handles = [...new Set([...(await products()).values()].map(({ handle }) => handle))];
  for (const handle of handles) {
    const { body } = await store("GET", `/catalogue/products/${handle}`);
    const { product } = z.object({ product: productPage }).parse(body);
    const page = await html(`/product/${handle}`);
    pages.push({ product, page, words: wordsOf(page) });
  }
  someCart = await aCart({ variant_id: (await variant("VK-COL-NAT-300")).id, quantity: 1 });
}, 120_000);

test("Directive 2000/31/EC art. 5 and WER III.74: each page says who sells", async () => {
  const { trader } = facts;
  const { articles } = articleList.parse((await store("GET", "/articles")).body);
  const some = [...articles.slice(0, 3).map(({ slug }) => `/artikels/${slug}`), "/", "/winkel", "/contact"];
  for (const path of [
    ...some,
    "/voorwaarden",
    "/privacy",
    "/herroepen",
    `/product/${pages[0]?.product.handle}`,
  ]) {
    const foot = wordsOf(between(await html(path), "footer"));
    const { name, legalForm, street, postalCode, city, email, phone, companyNumber, register, vatNumber } =
      trader;
    for (const each of [
      name,
      legalForm,
      street,
      postalCode,
      city,
      email,
      phone,
      companyNumber,
      register,
      vatNumber,
    ])
      expect([path, foot.includes(each)]).toEqual([path, true]);
  }
});

describe("Regulation (EU) 1169/2011 art. 14: before the sale, free, on the page of each food", () => {
  test("its name, ingredients, nutrition, storage, use, operator and statements", () => {
    const foods = pages.filter(({ product }) => product.declaration);
    expect(foods.length).toBeGreaterThan(5);
    for (const { product, words } of foods) {
      const { declaration } = product;
      if (!declaration) continue;
      const said = [
        declaration.legalName,
        declaration.storage,
        declaration.use,
        declaration.operator.name,
        declaration.operator.address,
        ...declaration.ingredients.map(({ text }) => text),
        ...declaration.contains,
        ...declaration.mayContain,
        ...declaration.statements,
        ...(declaration.nutrition?.rows.map(({ per100 }) => per100) ?? []),
      ];
      const plain = words.toLowerCase();
      for (const each of said)
        expect([product.handle, each, plain.includes(wordsOf(each).trim().toLowerCase())]).toEqual([
          product.handle,
          each,
          true,
        ]);
    }
  });

  test("art. 21: an allergen stands out in the list of ingredients", () => {
    const allergens = pages.flatMap(({ product, page }) =>
      (product.declaration?.ingredients ?? [])
        .filter(({ allergen }) => allergen)
        .map(({ text }) => ({ handle: product.handle, text, page })),
    );
    expect(allergens.length).toBeGreaterThan(0);
    for (const { handle, text, page } of allergens)
      expect([handle, text, emphasised(page).some((words) => words.includes(text.toLowerCase()))]).toEqual([
        handle,
        text,
        true,
      ]);
  });
});

test("Directive 98/6/EC art. 3: where a price stands, the price per kilogram stands beside it", async () => {
  const weighed = pages.filter(({ product }) => product.variants.some(({ unitPrice }) => unitPrice));
  expect(weighed.length).toBeGreaterThan(5);
  const euros = (amount: number) =>
    amount.toLocaleString("nl-BE", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  for (const { product, words } of weighed)
    for (const { price, unitPrice } of product.variants)
      if (unitPrice)
        for (const amount of [price.amount, unitPrice.price.amount])
          expect([product.handle, words.includes(euros(amount))]).toEqual([product.handle, true]);
  const list = wordsOf(await html("/winkel"));
  expect(list).toMatch(/€ [\d.]+,\d\d (per kg|\/ ?kg)/);
});

describe("Directive 2011/83/EU", () => {
  test("art. 8(3): the checkout begins with where the shop delivers and how one pays", async () => {
    const words = wordsOf(between(await html("/afrekenen", someCart), "main"));
    const form = words.indexOf("E-mailadres");
    for (const said of [...facts.countries.map(({ name }) => name), ...facts.paymentMeans]) {
      expect([said, words.indexOf(said) >= 0]).toEqual([said, true]);
      expect(words.indexOf(said)).toBeLessThan(form);
    }
  });

  test("art. 8(2): above the button stand goods and total, and the button says only that one must pay", async () => {
    const page = await html("/afrekenen", someCart);
    const buttons = [...page.matchAll(/<button\b[^>]*>([^]*?)<\/button>/g)].map(([, inside = ""]) =>
      wordsOf(inside).trim(),
    );
    expect(buttons).toContain("Bestelling met betalingsverplichting");
    expect(buttons.filter((words) => /bestel|betaal/i.test(words))).toEqual([
      "Bestelling met betalingsverplichting",
    ]);
    const words = wordsOf(page);
    const button = words.indexOf("Bestelling met betalingsverplichting");
    const { product } =
      pages.find(({ product: each }) => each.variants.some(({ sku }) => sku === "VK-COL-NAT-300")) ?? {};
    expect(words.indexOf(product?.title ?? "-")).toBeLessThan(button);
    const total = words.lastIndexOf("Totaal", button);
    expect(total).toBeGreaterThan(0);
  });

  test("art. 22: nothing is ticked beforehand", async () => {
    const page = await html("/afrekenen", someCart);
    const boxes = page.match(/<input\b[^>]*type="checkbox"[^>]*>/g) ?? [];
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(box).not.toMatch(/\bchecked\b/);
  });

  test("art. 11a: every page leads to the withdrawal function, and its steps have the words of the law", async () => {
    for (const path of ["/", "/winkel", "/artikels", "/contact", "/voorwaarden"])
      expect(between(await html(path), "footer")).toMatch(/href="\/herroepen"/);
    expect(wordsOf(await html("/herroepen")).toLowerCase()).toContain("hier de overeenkomst herroepen");
  });

  test("art. 6(1)(k) and 16(e): what is sealed says so before it is bought", () => {
    const sealed = pages.filter(({ product }) => product.sealed);
    expect(sealed.length).toBeGreaterThan(0);
    for (const { product, words } of sealed)
      expect([product.handle, /verzegel/i.test(words)]).toEqual([product.handle, true]);
  });
});

test("Regulation (EU) 2023/988 art. 19: a tool says who made it, and its warnings", () => {
  const tools = pages.flatMap(({ product, words }) =>
    product.safety ? [{ safety: product.safety, words }] : [],
  );
  expect(tools.length).toBeGreaterThan(0);
  for (const { safety, words } of tools)
    for (const each of [
      safety.manufacturer,
      safety.address,
      safety.email,
      safety.identifier,
      ...safety.warnings,
    ])
      expect([each, words.includes(each)]).toEqual([each, true]);
});

test("Directive 2005/29/EC art. 7(2): an article that recommends what is sold here says so before it does", async () => {
  const { articles } = articleList.parse((await store("GET", "/articles")).body);
  const recommending: string[] = [];
  for (const { slug } of articles) {
    const main = between(await html(`/artikels/${slug}`), "main");
    const first = main.search(/href="\/product\//);
    if (first < 0) continue;
    recommending.push(slug);
    const said = main.indexOf("producten die ik zelf verkoop");
    expect([slug, said >= 0 && said < first]).toEqual([slug, true]);
  }
  expect(recommending.length).toBeGreaterThan(5);
});

test("Directive 2013/11/EU art. 13: the terms say where to complain, and not on the platform that closed", async () => {
  const terms = await html("/voorwaarden");
  expect(wordsOf(terms)).toContain("Consumentenombudsdienst");
  expect(terms).not.toContain("ec.europa.eu/consumers/odr");
});

test("Directive (EU) 2019/882: the statement on accessibility is a page, in the foot of each", async () => {
  expect(between(await html("/"), "footer")).toMatch(/href="\/toegankelijkheid"/);
  expect(wordsOf(await html("/toegankelijkheid"))).toContain("WCAG");
});
