import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { adminArticle } from "backend/contracts/admin-article";
import { articleList } from "backend/contracts/article";
import { adminPageAddresses } from "backend/contracts/page-address";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { products } from "../support/a-cart";
import { draftArticle } from "../support/draft-article";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { admin, store } from "../support/store";
import { askAbout, whereTo } from "../support/where-to";

const stamp = Date.now();
const slugs = [`oud-${stamp}`, `midden-${stamp}`, `nieuw-${stamp}`] as const;
const pathOf = (slug: string) => `/artikels/${slug}`;
/** The page of the article's recipe for six. */
const forSix = (slug: string) => `${pathOf(slug)}/recept/6`;
let id = "";

const known = async () => adminPageAddresses.parse((await admin("GET", "/page-addresses")).body);
const redirect = (path: string, to: string) => admin("POST", "/page-addresses", { path, to });

const save = async (slug: string) => {
  const { articles } = articleList.parse((await store("GET", "/articles?limit=1")).body);
  const input = { ...draftArticle(slug, "Een tekst."), picture: articles[0]?.picture };
  const { body } = await admin("POST", "/articles", id ? { ...input, id } : input);
  return z.object({ article: adminArticle }).parse(body).article.id;
};
const publish = (status: "published" | "draft") => admin("POST", `/articles/${id}/status`, { status });
const leadsTo = (path: string, to: string) =>
  eventually(async () => {
    const now = await whereTo(path);
    return now.state === "moved" && now.to === to;
  }, 5_000);

/** The shop remembers an address a moment after it is first used. */
const noted = (path: string) =>
  eventually(
    async () =>
      (await rows(z.object({}), "select 1 from known_address where path = $1", [path])).length === 1,
    5_000,
  );

beforeAll(async () => {
  id = await save(slugs[0]);
  await publish("published");
});
afterAll(() => publish("draft"));

test("an article that is renamed twice is found at its newest address from each older one, in one step", async () => {
  await noted(pathOf(slugs[0]));
  await save(slugs[1]);
  await leadsTo(pathOf(slugs[0]), pathOf(slugs[1]));
  await noted(pathOf(slugs[1]));
  await save(slugs[2]);
  await leadsTo(pathOf(slugs[0]), pathOf(slugs[2]));
  await leadsTo(pathOf(slugs[1]), pathOf(slugs[2]));
  await noted(pathOf(slugs[2]));
  expect(await whereTo(`${pathOf(slugs[0]).toUpperCase()}/`)).toEqual({
    state: "moved",
    to: pathOf(slugs[2]),
  });
});

test("the page of its recipe goes with it, for as many portions", async () => {
  const [first, , last] = slugs;
  expect(await whereTo(forSix(first))).toEqual({ state: "moved", to: forSix(last) });
  for (const path of [forSix(last), `${pathOf(first)}/recept/100`, `${pathOf(first)}/recept`])
    expect(await whereTo(path)).toEqual({ state: "unknown" });
});

test("an article that gets its old address back is not sent round", async () => {
  await save(slugs[0]);
  await leadsTo(pathOf(slugs[2]), pathOf(slugs[0]));
  await leadsTo(pathOf(slugs[1]), pathOf(slugs[0]));
  const { redirects } = await known();
  expect(redirects.filter(({ path }) => path === pathOf(slugs[0]))).toEqual([]);
});

test("what is taken away is gone, at each address it had, until it is back", async () => {
  await publish("draft");
  for (const path of [...slugs.map(pathOf), ...slugs.map(forSix)])
    expect(await whereTo(path)).toEqual({ state: "gone" });
  await publish("published");
  expect(await whereTo(pathOf(slugs[1]))).toEqual({ state: "moved", to: pathOf(slugs[0]) });
});

test("a product that is renamed is found from its old address", async () => {
  const product = (await products()).get("lepel") ?? [...(await products()).values()][0];
  if (!product) throw new Error("nothing is for sale");
  const handle = `${product.handle}-${stamp}`;
  await admin("POST", `/products/${product.id}`, { handle });
  try {
    await leadsTo(`/product/${product.handle}`, `/product/${handle}`);
  } finally {
    await admin("POST", `/products/${product.id}`, { handle: product.handle });
  }
  await leadsTo(`/product/${handle}`, `/product/${product.handle}`);
});

test("an address that never was is counted, and the owner sends its readers on", async () => {
  const path = `/artikels/verkeerd-gelinkt-${stamp % 10_000}`;
  for (let times = 0; times < 3; times++) expect(await whereTo(path)).toEqual({ state: "unknown" });
  expect((await known()).unanswered.find(({ words }) => words === path)).toMatchObject({
    kind: "address",
    count: 3,
  });
  expect((await redirect(path, pathOf(slugs[1]))).status).toBe(201);
  expect(await whereTo(path)).toEqual({ state: "moved", to: pathOf(slugs[0]) });
  const after = await known();
  expect(after.unanswered.filter(({ words }) => words === path)).toEqual([]);
  const own = after.redirects.find((each) => each.path === path);
  expect((await admin("DELETE", `/page-addresses/${own?.id}`)).status).toBe(204);
  expect(await whereTo(path)).toEqual({ state: "unknown" });
});

test("chains of the owner's become one step; loops, and addresses that have a page, are refused", async () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => `/keten-${name}`) as [string, string, string];
  expect((await redirect(a, b)).status).toBe(201);
  expect((await redirect(b, c)).status).toBe(201);
  expect(await whereTo(a)).toEqual({ state: "moved", to: c });
  const refused = [await redirect(c, a), await redirect(a, a), await redirect(pathOf(slugs[0]), "/winkel")];
  for (const { status, body } of refused) {
    expect(status).toBe(400);
    expect(refusal.parse(body).code).toBe("invalid_input");
  }
  expect(await whereTo(c)).toEqual({ state: "unknown" });
});

test("a search without result is counted; what looks like a person's data is not", async () => {
  const search = (q: string) => store("GET", `/search?q=${encodeURIComponent(q)}`);
  for (const q of ["Qwxzkoek", " qwxzkoek ", "qwxz@voorbeeld.be", "qwxz 0471234567"]) await search(q);
  const words = (await known()).unanswered.filter((each) => each.words.includes("qwxz"));
  expect(words).toMatchObject([{ kind: "search", words: "qwxzkoek", count: 2 }]);
  expect((await admin("DELETE", `/unanswered/${words[0]?.id}`)).status).toBe(204);
});

test("nobody but the storefront may ask, and only for a path", async () => {
  expect((await askAbout("/artikels/x", "fout")).status).toBe(401);
  expect((await askAbout("//elders.example/x")).status).toBe(400);
});
