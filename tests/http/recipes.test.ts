import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { articleWords } from "../../backend/src/admin/article-editor/article-fields";
import type { AdminArticle } from "backend/contracts/admin-article";
import { article as articleShape, articleMarkdown, type Article } from "backend/contracts/article";
import { z } from "zod";
import { products, variant, view } from "../support/a-cart";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { freeOf, setStock } from "../support/owner";
import { anArticle, ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";
import { whereTo } from "../support/where-to";

const { storefront } = shopUnderTest();
const [shaker, scoop] = ["VK-TOE-SHA-600", "VK-TOE-MAA-25"];
const text = `Om te koken.

:::recept{porties="4" minuten="25"}
- 300 g schorseneer
- 2 :product[schudbekers]{handle="shaker"}
- 1 :product[schepje]{handle="maatschep"}
- 1 sjalot(ten)
:::

## Zo

1. Schil de schorseneer.
2. Schep.
`;
/** What a change may take to reach a reader. */
const patience = 2_000;

let written: AdminArticle;
beforeAll(async () => void (written = await anArticle(text)));
afterAll(() => admin("POST", `/articles/${written.id}/status`, { status: "draft" }));

const answered = async (): Promise<Article> =>
  z.object({ article: articleShape }).parse((await store("GET", `/articles/${written.slug}`)).body).article;
const page = async (path: string) => (await fetch(`${storefront}/artikels/${written.slug}${path}`)).text();
const linesOf = ({ body }: Article) => {
  const recipe = body.find((node) => node.type === "recipe");
  if (!recipe) throw new Error("the article has no recipe");
  return recipe.ingredients;
};
const skuOf = async (handle: string) => (await products()).get(handle)?.variants[0]?.sku ?? "";
const posted = async (skus: string[], accept = "text/html") => {
  const fields = new URLSearchParams({
    source_article: written.slug,
    return_to: `/artikels/${written.slug}`,
  });
  for (const sku of skus) fields.append("variant_id", (await variant(sku)).id);
  return fetch(`${storefront}/api/cart/lines`, {
    method: "POST",
    headers: { origin: storefront, accept, "content-type": "application/x-www-form-urlencoded" },
    body: fields,
    redirect: "manual",
  });
};
const cartOf = (answer: Response) =>
  /_vk_cart=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "";

test("the goods of these tests are those of the recipe", async () => {
  expect([await skuOf("shaker"), await skuOf("maatschep")]).toEqual([shaker, scoop]);
});

test("an article answers its recipe with the products that it names, and is found by an ingredient", async () => {
  const article = await answered();
  expect(article.recipe).toBe(true);
  expect(linesOf(article).map(({ written: amount, missing }) => [amount, missing])).toEqual([
    ["300 g", []],
    ["2", []],
    ["1", []],
    ["1", []],
  ]);
  const named = Object.values(article.products).map(({ handle }) => handle);
  expect(named.toSorted()).toEqual(["maatschep", "shaker"]);
  const twin = articleMarkdown.parse((await store("GET", `/articles/${written.slug}/markdown`)).body);
  expect(twin.markdown).toContain(
    "Voor 4 porties. Klaar in 25 minuten.\n\n- 300 g schorseneer\n- 2 [schudbekers](",
  );
  await eventually(async () => (await store("GET", "/search?q=schorseneer")).text.includes(written.slug));
  expect(await (await fetch(`${storefront}/feed.xml`)).text()).toContain(
    "Voor 4 porties: 300 g schorseneer; 2 schudbekers;",
  );
});

test("a page shows as many portions as its address asks for, and none that there are not", async () => {
  expect(await page("/recept/6")).toContain("450 g");
  expect(await page("/recept/1")).toContain("75 g");
  expect(await page("/recept/6")).toMatch(/<meta name="robots" content="noindex/);
  for (const path of ["/recept/0", "/recept/49", "/recept/6.5", "/recept/x"])
    expect((await fetch(`${storefront}/artikels/${written.slug}${path}`)).status).toBe(404);
  expect((await fetch(`${storefront}/artikels/een-etiket-lezen/recept/4`)).status).toBe(404);
});

test("search engines get a Recipe with all that they ask", async () => {
  const blocks = [
    ...(await page("")).matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g),
  ];
  const data = blocks.map(([, json = ""]): unknown => JSON.parse(json));
  expect(data).toContainEqual(
    expect.objectContaining({
      "@type": "Recipe",
      name: written.title,
      author: { "@type": "Person", name: "Test" },
      image: [expect.stringMatching(/^http.+\/media\//), expect.stringMatching(/^http.+\/media\//)],
      recipeYield: "4 porties",
      totalTime: "PT25M",
      recipeIngredient: ["300 g schorseneer", "2 schudbekers", "1 schepje", "1 sjalot"],
      recipeInstructions: [
        { "@type": "HowToStep", text: "Schil de schorseneer." },
        { "@type": "HowToStep", text: "Schep." },
      ],
    }),
  );
});

test("all of a recipe goes into one cart, each line with the article it came from", async () => {
  const answer = await posted([shaker, scoop]);
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    `/winkelmand?terug=${encodeURIComponent(`/artikels/${written.slug}`)}`,
  ]);
  const cart = cartOf(answer);
  const ids = await Promise.all([shaker, scoop].map(async (sku) => (await variant(sku)).id));
  expect((await view(cart)).lines.map(({ variantId, quantity }) => [variantId, quantity])).toEqual(
    ids.map((id) => [id, 1]),
  );
  const [found] = await rows(
    z.object({ sources: z.record(z.string(), z.array(z.string())) }),
    "select metadata->'sources' as sources from cart where id = $1",
    [cart],
  );
  expect(found?.sources).toEqual(Object.fromEntries(ids.map((id) => [id, [written.slug]])));
});

test("what is sold out is left out and named, on the page within two seconds and in the cart", async () => {
  const free = (await freeOf(shaker)) ?? 0;
  await setStock(shaker, 0);
  try {
    await eventually(async () => {
      const pages = await Promise.all([page(""), page("/recept/8")]);
      return pages.every((html) => /Niet in de mand: [^.]+, want nu uitverkocht\./.test(html));
    }, patience);
    const answer = await posted([shaker, scoop]);
    expect(answer.headers.get("location")).toMatch(/^\/winkelmand\?terug=.+&melding=partly_added$/);
    expect((await view(cartOf(answer))).lines).toHaveLength(1);
    const json: unknown = await (await posted([shaker, scoop], "application/json")).json();
    expect(json).toMatchObject({ ok: true, message: expect.stringContaining("Niet alles kon in je mand") });
    expect((await posted([shaker])).headers.get("location")).toMatch(/melding=sold_out$/);
  } finally {
    await setStock(shaker, free);
  }
  await eventually(async () => !(await page("")).includes("want nu uitverkocht"), patience);
});

test("what is hidden keeps its words, is named as not for sale, and comes back", async () => {
  const id = (await products()).get("shaker")?.id ?? "";
  await page("");
  await admin("POST", `/products/${id}`, { status: "draft" });
  try {
    await eventually(
      async () => (await page("")).includes("Niet in de mand: schudbekers, want dat verkoop ik nu niet."),
      patience,
    );
    expect(linesOf(await answered()).map(({ missing }) => missing)).toEqual([[], ["schudbekers"], [], []]);
    expect(await page("/recept/4")).toContain("schudbekers");
  } finally {
    await admin("POST", `/products/${id}`, { status: "published" });
  }
  await eventually(async () => !(await page("")).includes("dat verkoop ik nu niet"), patience);
});

test("the page of a recipe goes where its article goes, and is gone with it", async () => {
  const { id, slug } = await anArticle(text);
  const known = "select 1 from known_address where path = $1";
  await eventually(async () => (await rows(z.object({}), known, [`/artikels/${slug}`])).length === 1, 5_000);
  const article = await ownersArticle(id);
  const { version } = article;
  const next = { ...articleWords(article), id, version, slug: `${slug}-anders` };
  expect((await admin("POST", "/articles", next)).status).toBe(200);
  await eventually(async () => (await whereTo(`/artikels/${slug}`)).state === "moved", 5_000);
  const asked = () => fetch(`${storefront}/artikels/${slug}/recept/6`, { redirect: "manual" });
  const moved = await asked();
  expect([moved.status, moved.headers.get("location")]).toEqual([308, `/artikels/${slug}-anders/recept/6`]);
  expect((await admin("POST", `/articles/${id}/status`, { status: "draft" })).status).toBe(200);
  expect((await asked()).status).toBe(410);
});

test("two recipes in a text have a heading of their own", async () => {
  const sauce = ':::recept{porties="1"}\n- 1 dl room\n:::';
  const { id, slug } = await anArticle(`${text}\n## De saus\n\n${sauce}\n`);
  const html = await (await fetch(`${storefront}/artikels/${slug}`)).text();
  const shown = html.replace(/<script[\s\S]*?<\/script>/g, "");
  const headings = [...shown.matchAll(/<h2 id="([^"]+)">Ingrediënten</g)].map(([, heading]) => heading);
  expect(new Set(headings).size).toBe(2);
  for (const heading of headings) expect(shown).toContain(`aria-labelledby="${heading}"`);
  // For one portion there is no step less: it is a link that leads nowhere.
  const least = await (await fetch(`${storefront}/artikels/${slug}/recept/1`)).text();
  expect(least).toMatch(
    /<a(?=[^>]* aria-disabled="true")(?=[^>]* aria-label="Eén portie minder")(?![^>]* href=)/,
  );
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("too many at once, or none, is refused", async () => {
  const post = (fields: URLSearchParams) =>
    fetch(`${storefront}/api/cart/lines`, {
      method: "POST",
      headers: {
        origin: storefront,
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: fields,
    });
  const many = new URLSearchParams(
    Array.from({ length: 21 }, (_, at) => ["variant_id", `variant_${"0".repeat(10)}${at}`]),
  );
  for (const fields of [many, new URLSearchParams({ quantity: "1" })])
    expect(await (await post(fields)).json()).toMatchObject({ ok: false, code: "invalid_input" });
});
