import { describe, expect, test } from "@jest/globals";
import { linkSuggestions } from "backend/contracts/admin-article";
import { searchResult, searchSuggestions } from "backend/contracts/article";
import { admin, store } from "../support/store";
import { tunedQueries, unseenQueries, type Asked } from "./search-table";

const search = async (words: string) =>
  searchResult.parse((await store("GET", `/search?${new URLSearchParams({ q: words })}`)).body);

const suggest = async (words: string) =>
  searchSuggestions.parse(
    (await store("GET", `/search/suggestions?${new URLSearchParams({ q: words })}`)).body,
  );

/** The first product and the first article: readers see them beside each other. */
async function firstAnswers(words: string): Promise<string[]> {
  const { products, articles } = await search(words);
  return [products[0]?.handle ?? "niets", `artikel:${articles[0]?.slug ?? "niets"}`];
}

async function shareRight(queries: readonly Asked[]): Promise<{ share: number; wrong: string[] }> {
  const wrong: string[] = [];
  for (const { typed, first } of queries) {
    const answers = await firstAnswers(typed);
    if (!answers.some((answer) => first.includes(answer)))
      wrong.push(`${typed}: ${answers.join(" and ")}, not ${first.join(" or ")}`);
  }
  return { share: 1 - wrong.length / queries.length, wrong };
}

test.each([
  ["tuned on", tunedQueries],
  ["not tuned on", unseenQueries],
])("readers find first what they look for: queries %s", async (name, queries) => {
  const { share, wrong } = await shareRight(queries);
  process.stdout.write(`Search, ${queries.length} queries ${name}: ${share.toFixed(3)} right first\n`);
  for (const each of wrong) process.stdout.write(`  ${each}\n`);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

describe("while typing", () => {
  test("the beginning of a word names products and articles", async () => {
    const { products, articles } = await suggest("viscol");
    expect(products[0]).toEqual({
      handle: "collageen-vis",
      title: "Collageen vis",
      line: expect.any(String),
    });
    expect(products.length).toBeLessThanOrEqual(5);
    expect(articles.length).toBeLessThanOrEqual(3);
    expect((await suggest("etik")).articles.map(({ slug }) => slug)).toContain("een-etiket-lezen");
  });

  test("nothing typed, and too much, is refused", async () => {
    for (const q of ["", "  ", "a".repeat(101)]) {
      const { status } = await store("GET", `/search/suggestions?${new URLSearchParams({ q })}`);
      expect(status).toBe(400);
    }
    expect(await suggest("zxqj vwkk")).toEqual({ products: [], articles: [] });
  });
});

test("the editor gets the same suggestions as the command, from what is stored", async () => {
  const markdown = "Een schep *grasgevoerde* collageen, en hoe je een etiket leest. Daarna bottenbouillon.";
  const { body } = await admin("POST", "/link-suggestions", { markdown });
  const { suggestions } = linkSuggestions.parse(body);
  expect(suggestions.map(({ kind, handle, text }) => [kind, handle, text])).toEqual([
    ["product", "bottenbouillon-rund", "bottenbouillon"],
    ["product", "collageen-naturel", "collageen"],
    ["article", "een-etiket-lezen", "etiket leest"],
  ]);
  for (const { start, end, text } of suggestions) expect(markdown.slice(start, end)).toBe(text);
  const itself = await admin("POST", "/link-suggestions", { markdown, slug: "een-etiket-lezen" });
  expect(linkSuggestions.parse(itself.body).suggestions.map(({ kind }) => kind)).not.toContain("article");
});
