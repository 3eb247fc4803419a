import { expect, test } from "@jest/globals";
import { addresses } from "../../backend/src/contracts/addresses";
import { articleList } from "../../backend/src/contracts/article";
import { productChoices, productList, type ProductCard } from "../../backend/src/contracts/product";
import { cheapest, isAskedFor } from "../../backend/src/contracts/product-filter";
import { store } from "../support/store";

const listOf = async (query: Record<string, string>) => {
  const { status, body } = await store("GET", `/catalogue/products?${new URLSearchParams(query)}`);
  expect(status).toBe(200);
  return productList.parse(body);
};
const handles = (cards: ProductCard[]) => cards.map(({ handle }) => handle);

test("each choice of the filter form gives exactly the products that the reader's rule picks from the whole list", async () => {
  const all = (await listOf({ limit: "100" })).products;
  const brands = new Set(all.map(({ brand }) => brand));
  const forms = new Set(all.map(({ form }) => form.code));
  const handlesOfCategories = new Set(
    all.flatMap(({ categories }) => categories.map(({ handle }) => handle)),
  );
  const choices = [
    ...[...brands].map((brand) => ({ brand })),
    ...[...forms].map((form) => ({ form })),
    ...[...handlesOfCategories].map((category) => ({ category, in_stock: "1" as const })),
    ...[5, 12.5, 20, 40].flatMap((price) => [{ price_from: price }, { price_to: price }]),
    { brand: "bestaat niet" },
  ];
  for (const choice of choices) {
    const found = await listOf(
      Object.fromEntries(Object.entries(choice).map(([name, value]) => [name, `${value}`])),
    );
    const expected = all.filter((card) => isAskedFor(card, choice));
    expect({ choice, found: handles(found.products) }).toEqual({ choice, found: handles(expected) });
    expect(found.count).toBe(expected.length);
  }
});

test("a list comes in the order asked for, page by page, each product once", async () => {
  const all = (await listOf({ limit: "100" })).products;
  const rising = (await listOf({ limit: "100", sort: "price_asc" })).products.map(cheapest);
  expect(rising).toEqual(all.map(cheapest).sort((one, other) => one - other));
  const falling = (await listOf({ limit: "100", sort: "price_desc" })).products.map(cheapest);
  expect(falling).toEqual(rising.toReversed());
  const named = (await listOf({ limit: "100", sort: "title" })).products.map(({ title }) => title);
  expect(named).toEqual(all.map(({ title }) => title).sort((one, other) => one.localeCompare(other, "nl")));
  const pages = await Promise.all(
    Array.from({ length: Math.ceil(all.length / 5) }, (_, at) =>
      listOf({ limit: "5", offset: String(at * 5) }),
    ),
  );
  expect(pages.flatMap(({ products }) => handles(products))).toEqual(handles(all));
  for (const { count } of pages) expect(count).toBe(all.length);
});

test("a page past the end of a list holds nothing, and still says how long the list is", async () => {
  const { count } = await listOf({ limit: "1" });
  expect(await listOf({ offset: "100" })).toEqual({ products: [], count });
  expect(await listOf({ offset: "100", brand: "bestaat niet" })).toEqual({ products: [], count: 0 });
});

test("the form offers each brand and form there is, once, in the shop's order", async () => {
  const all = (await listOf({ limit: "100" })).products;
  const { brands, forms } = productChoices.parse((await store("GET", "/catalogue/choices")).body);
  expect(brands).toEqual([...new Set(all.map(({ brand }) => brand))]);
  expect(forms.map(({ code }) => code)).toEqual([...new Set(all.map(({ form }) => form.code))]);
  for (const { form } of all) expect(forms).toContainEqual(form);
});

test("everything with a page of its own has an address for the sitemap", async () => {
  const answered = addresses.parse((await store("GET", "/addresses")).body);
  expect(answered.products).toEqual(handles((await listOf({ limit: "100" })).products));
  const { articles } = articleList.parse((await store("GET", "/articles")).body);
  expect(answered.articles).toEqual(articles.map(({ slug, updatedAt }) => ({ slug, updatedAt })));
});
