import { afterAll, expect, test } from "@jest/globals";
import { article as articleShape } from "backend/contracts/article";
import { adminAuthors, authorAnswer, authorPage, type AddAuthorRequest } from "backend/contracts/author";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { articleWords } from "../../backend/src/admin/article-editor/article-fields";
import { eventually } from "../support/eventually";
import { anArticle, ownersArticle } from "../support/published-article";
import { shopUnderTest } from "../support/run-file";
import { putBackSettings, saveSettings, shopSettings } from "../support/shop-settings";
import { admin, store } from "../support/store";

const { storefront } = shopUnderTest();
const name = `Mieke Aerts ${Date.now()}`;
const slug = `mieke-aerts-${Date.now()}`;
const words = "Kookt in een schoolkeuken in Aalst.\n\nSchrijft over soep.";
const wanted: AddAuthorRequest = { name, slug, words, link: "https://voorbeeld.be/mieke", picture: null };
/** What a change may take to reach a reader. */
const patience = 2_000;

const made: string[] = [];
afterAll(async () => {
  for (const id of made) await admin("DELETE", `/authors/${id}`);
});
const add = (change: Partial<Record<keyof AddAuthorRequest, unknown>> = {}) =>
  admin("POST", "/authors", { ...wanted, ...change });
const list = async () => adminAuthors.parse((await admin("GET", "/authors")).body);
const page = async (path: string) => {
  const answer = await fetch(storefront + path);
  return { status: answer.status, html: await answer.text() };
};
const dataOf = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, json = ""]): unknown => JSON.parse(json),
  );

test("an author gets a page, to which their articles lead, is renamed, and goes", async () => {
  const { id, slug: text } = await anArticle("Over soep.");
  const article = await ownersArticle(id);
  const changed = await admin("POST", "/articles", {
    ...articleWords(article),
    id,
    version: article.version,
    author: name,
  });
  expect(changed.status).toBe(200);
  expect((await list()).unknown).toContainEqual({ name, count: 1 });
  expect((await page(`/auteur/${slug}`)).status).toBe(404);
  expect((await page(`/artikels/${text}`)).html).not.toContain(`/auteur/${slug}`);

  const { status, body } = await add();
  expect(status).toBe(201);
  const { author } = authorAnswer.parse(body);
  made.push(author.id);
  expect(author).toEqual({ ...wanted, id: author.id, count: 1 });
  await eventually(
    async () => (await page(`/artikels/${text}`)).html.includes(`href="/auteur/${slug}"`),
    patience,
  );
  const { html } = await page(`/auteur/${slug}`);
  expect(html).toContain("Schrijft over soep.");
  expect(html).toContain(`href="/artikels/${text}"`);
  expect(dataOf(html)).toContainEqual(
    expect.objectContaining({
      "@type": "ProfilePage",
      mainEntity: expect.objectContaining({ "@type": "Person", name, sameAs: wanted.link }),
    }),
  );
  expect((await page("/sitemap.xml")).html).toContain(`/auteur/${slug}<`);

  const { slug: _, ...others } = wanted;
  const renamed = await admin("POST", `/authors/${author.id}`, { ...others, name: `${name} Junior` });
  expect(authorAnswer.parse(renamed.body).author).toMatchObject({ name: `${name} Junior`, slug, count: 1 });
  const shown = async () =>
    z.object({ article: articleShape }).parse((await store("GET", `/articles/${text}`)).body).article;
  expect(await shown()).toMatchObject({ author: `${name} Junior`, authorPage: slug });
  await eventually(async () => (await page(`/artikels/${text}`)).html.includes(`${name} Junior`), patience);

  expect((await admin("DELETE", `/authors/${author.id}`)).status).toBe(204);
  expect(await shown()).toMatchObject({ author: name, authorPage: null });
  await eventually(async () => (await page(`/auteur/${slug}`)).status === 404, patience);
  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("once another is called as an author was before, articles with that name are the other's", async () => {
  const [before, now] = [`Jan ${name}`, `Jan Peeters ${name}`];
  const { id, slug: text } = await anArticle("Over brood.");
  const article = await ownersArticle(id);
  const { version } = article;
  const signed = { ...articleWords(article), id, version, author: before };
  expect((await admin("POST", "/articles", signed)).status).toBe(200);
  const pageOf = async (author: string) =>
    z.object({ author: authorPage }).parse((await store("GET", `/authors/${author}`)).body).author;
  const articlesOf = async (author: string) => {
    const { articles, count } = await pageOf(author);
    expect(count).toBe(articles.length);
    return articles.map((each) => each.slug);
  };
  const [first, second] = [`jan-1-${slug}`, `jan-2-${slug}`];

  const one = authorAnswer.parse((await add({ name: before, slug: first })).body).author;
  made.push(one.id);
  const { slug: _, ...others } = wanted;
  expect((await admin("POST", `/authors/${one.id}`, { ...others, name: now })).status).toBe(200);
  expect(await articlesOf(first)).toEqual([text]);

  const other = authorAnswer.parse((await add({ name: before, slug: second })).body).author;
  made.push(other.id);
  expect([await articlesOf(first), await articlesOf(second)]).toEqual([[], [text]]);
  const counts = (await list()).authors.map((each) => [each.id, each.count] as const);
  expect([new Map(counts).get(one.id), new Map(counts).get(other.id)]).toEqual([0, 1]);

  await admin("POST", `/articles/${id}/status`, { status: "draft" });
});

test("the owner's page is the one about her, with her articles", async () => {
  const { author } = z.object({ author: authorPage }).parse((await store("GET", "/authors/over-mij")).body);
  const { owner } = await list();
  expect(author).toMatchObject({ name: owner.name, count: owner.count });
  expect(author.articles.length).toBeGreaterThanOrEqual(9);
  const { html } = await page("/over-mij");
  expect(html).toContain(`href="/artikels/${author.articles[0]?.slug}"`);
  expect(dataOf(html)).toContainEqual(
    expect.objectContaining({
      "@type": "ProfilePage",
      mainEntity: expect.objectContaining({ name: owner.name, url: expect.stringMatching(/\/over-mij$/) }),
    }),
  );
  expect((await page("/artikels/een-etiket-lezen")).html).toMatch(/href="\/over-mij" rel="author"/);
  expect((await page("/auteur/over-mij")).status).toBe(404);
});

test("once the owner is called otherwise, her articles have the new name and lead to her page", async () => {
  const before = await shopSettings();
  const { owner } = await list();
  const called = `Liesbet Nieuwenhuis ${Date.now()}`;
  const trader = { ...before.settings.trader, owner: called };
  const saved = await saveSettings({ ...before, settings: { ...before.settings, trader } });
  try {
    expect(saved.status).toBe(200);
    expect((await list()).owner).toMatchObject({ name: called, count: owner.count });
    expect((await list()).unknown.map(({ name: unknown }) => unknown)).not.toContain(owner.name);
    const { body } = await store("GET", "/articles/een-etiket-lezen");
    const { article } = z.object({ article: articleShape }).parse(body);
    expect(article).toMatchObject({ author: called, authorPage: "over-mij" });
  } finally {
    await putBackSettings(before);
  }
});

test("what cannot be is refused with the field at fault, and stores nothing", async () => {
  const { owner, authors } = await list();
  const refusals: [Partial<Record<keyof AddAuthorRequest, unknown>>, string, object | undefined][] = [
    [{ name: owner.name }, "invalid_input", { name: "invalid" }],
    [{ slug: "over-mij" }, "invalid_input", { slug: "invalid" }],
    [{ slug: "Mieke Aerts" }, "invalid_input", { slug: "invalid" }],
    [{ name: " " }, "invalid_input", { name: "invalid" }],
    [{ link: "javascript:alert(1)" }, "invalid_input", { link: "invalid" }],
    [{ words: "x".repeat(2_001) }, "invalid_input", { words: "too_long" }],
    [{ extra: 1 } as object, "invalid_input", undefined],
    [{ words: "Collageen geneest je darmen." }, "claim_forbidden", undefined],
  ];
  for (const [change, code, fields] of refusals) {
    const { status, body } = await add(change);
    expect({ change, status }).toEqual({ change, status: 400 });
    expect({ change, ...refusal.parse(body) }).toMatchObject({ change, code, ...(fields ? { fields } : {}) });
  }
  expect((await list()).authors).toEqual(authors);
  expect((await admin("POST", "/authors/aut_none", { name, words, link: "", picture: null })).status).toBe(
    404,
  );
  expect((await admin("DELETE", "/authors/aut_none")).status).toBe(404);
});
