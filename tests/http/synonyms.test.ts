import { expect, test } from "@jest/globals";
import { linkSuggestions } from "backend/contracts/admin-article";
import { searchResult } from "backend/contracts/article";
import { adminPageAddresses } from "backend/contracts/page-address";
import { synonyms } from "backend/contracts/synonym";
import { z } from "zod";
import { admin, store } from "../support/store";

/** Words that no shop has and that are like no others. */
const word = (name: string) =>
  `${name}${[...String(Date.now())].map((digit) => "qwxzjvkyhg"[Number(digit)]).join("")}`;
const search = async (q: string) =>
  searchResult.parse((await store("GET", `/search?${new URLSearchParams({ q })}`)).body);
const asked = async (words: string) => {
  const { unanswered } = adminPageAddresses.parse((await admin("GET", "/page-addresses")).body);
  return unanswered.find((each) => each.words === words);
};
const meant = async (words: string, kind: string, handle: string) =>
  admin("POST", `/unanswered/${(await asked(words))?.id}/synonym`, { kind, handle });
const owners = async () => synonyms.parse((await admin("GET", "/synonyms")).body);
const suggested = async (markdown: string) => {
  const { body } = await admin("POST", "/link-suggestions", { markdown });
  return linkSuggestions.parse(body).suggestions.map(({ text, handle }) => [text, handle]);
};

test("what was searched in vain finds a product at once, and the editor suggests a link for it", async () => {
  const words = word("zwoep");
  expect(await search(words)).toMatchObject({ products: [], articles: [] });
  const made = await meant(words, "product", "gelatine");
  expect(made.status).toBe(201);
  expect((await search(words)).products.map(({ handle }) => handle)).toEqual(["gelatine"]);
  expect(await suggested(`Roer er wat ${words} door.`)).toEqual([[words, "gelatine"]]);
  expect(await asked(words)).toBeUndefined();

  const { id } = z.object({ id: z.string() }).parse(made.body);
  expect((await owners()).synonyms.find((each) => each.id === id)).toMatchObject({
    ...{ words, kind: "product" },
    title: "Gelatine",
  });
  expect((await admin("DELETE", `/synonyms/${id}`)).status).toBe(204);
  expect((await search(words)).products).toEqual([]);
  expect(await suggested(`Roer er wat ${words} door.`)).toEqual([]);
  expect((await admin("DELETE", `/unanswered/${(await asked(words))?.id}`)).status).toBe(204);
});

test("a theme's other word finds its articles", async () => {
  const words = word("drap");
  await search(words);
  const [theme] = (await owners()).themes;
  const made = await meant(words, "theme", theme?.handle ?? "");
  expect(made.status).toBe(201);
  const { products, articles } = await search(words);
  expect(products).toEqual([]);
  expect(new Set(articles.map((article) => article.theme))).toEqual(new Set([theme?.title]));
  const { id } = z.object({ id: z.string() }).parse(made.body);
  expect((await admin("DELETE", `/synonyms/${id}`)).status).toBe(204);
});

test("what names nothing is refused, and stays in the list", async () => {
  const words = word("niets");
  await search(words);
  for (const kind of ["product", "theme"])
    expect((await meant(words, kind, "bestaat-niet")).status).toBe(400);
  expect((await meant(words, "iets", "gelatine")).status).toBe(400);
  const row = await asked(words);
  expect(row).toMatchObject({ words, count: 1 });
  expect((await admin("DELETE", `/unanswered/${row?.id}`)).status).toBe(204);
});
