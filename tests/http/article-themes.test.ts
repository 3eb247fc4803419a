import { beforeAll, describe, expect, test } from "@jest/globals";
import { article, articleList, articleThemes, themeSlug, type Article } from "backend/contracts/article";
import { z } from "zod";
import { draftArticle } from "../support/draft-article";
import { shopUnderTest } from "../support/run-file";
import { admin, store } from "../support/store";

const page = (path: string, accept = "text/html,application/xhtml+xml,*/*;q=0.8") =>
  fetch(shopUnderTest().storefront + path, { headers: { accept } });
const html = async (path: string) => (await page(path)).text();

const all: Article[] = [];
beforeAll(async () => {
  const { articles } = articleList.parse((await store("GET", "/articles")).body);
  for (const { slug } of articles) {
    const { body } = await store("GET", `/articles/${slug}`);
    all.push(z.object({ article }).parse(body).article);
  }
});

const headings = ({ body }: Article) =>
  body.filter((node) => node.type === "element" && node.tagName === "h2").length;

describe("themes", () => {
  test("each has a page with its articles, and no others", async () => {
    const { themes } = articleThemes.parse((await store("GET", "/article-themes")).body);
    expect(themes.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    for (const { slug, name, count } of themes) {
      const of = articleList.parse((await store("GET", `/articles?theme=${slug}`)).body);
      expect(of.count).toBe(count);
      expect(of.articles.map(({ theme }) => themeSlug(theme))).toEqual(Array(count).fill(slug));
      const shown = await html(`/artikels/thema/${slug}`);
      expect(shown).toContain(`>${name.replaceAll("&", "&amp;")}</h1>`);
      for (const each of all)
        if (each.theme !== name) expect(shown).not.toContain(`href="/artikels/${each.slug}"`);
        else expect(shown).toContain(`href="/artikels/${each.slug}"`);
      expect(await html("/sitemap.xml")).toContain(`/artikels/thema/${slug}<`);
      expect(await html("/artikels")).toContain(`href="/artikels/thema/${slug}"`);
    }
  });

  test("one that no article has is not found, as is a page after the last", async () => {
    const { theme = "" } = all[0] ?? {};
    const beyond = `/artikels/thema/${themeSlug(theme)}/2`;
    for (const path of ["/artikels/thema/bestaat-niet", beyond, "/artikels/thema"])
      expect([path, (await page(path)).status]).toEqual([path, 404]);
  });

  test("an article leads to its theme", async () => {
    for (const { slug, theme } of all)
      expect(await html(`/artikels/${slug}`)).toContain(`href="/artikels/thema/${themeSlug(theme)}"`);
  });
});

test("a long article begins with links to its headings", async () => {
  expect(all.some((each) => headings(each) >= 4)).toBe(true);
  for (const each of all) {
    const shown = await html(`/artikels/${each.slug}`);
    const [nav = ""] = /<nav aria-labelledby="inhoudsopgave"[^]*?<\/nav>/.exec(shown) ?? [];
    const named = [...nav.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(named).toHaveLength(headings(each) >= 4 ? headings(each) : 0);
    for (const id of named) expect(shown).toContain(`id="${id}"`);
  }
});

describe("the Markdown of an article", () => {
  test("has its words, its products as links, and whole addresses", async () => {
    for (const each of all) {
      const answer = await page(`/artikels/${each.slug}.md`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
      const text = await answer.text();
      expect(text.startsWith(`# ${each.title}\n\n${each.summary}\n`)).toBe(true);
      const sources = each.sources.length > 0 ? 1 : 0;
      expect(text.match(/^## /gm) ?? []).toHaveLength(headings(each) + sources);
      for (const { handle } of Object.values(each.products))
        expect(text).toContain(`](${shopUnderTest().storefront}/product/${handle})`);
      expect(text).not.toMatch(/\]\(\/|::product|<[a-z]+[ >]/);
    }
  });

  test("is what a program gets at the article's own address, and a browser does not", async () => {
    const path = `/artikels/${all[0]?.slug}`;
    const type = async (accept: string) => (await page(path, accept)).headers.get("content-type");
    expect(await type("text/markdown, text/html;q=0.9")).toContain("text/markdown");
    expect(await type("text/markdown")).toContain("text/markdown");
    expect(await type("text/html, text/markdown;q=0.5")).toContain("text/html");
    expect(await type("text/html,*/*;q=0.8")).toContain("text/html");
  });

  test("of a draft is not found", async () => {
    const slug = "nog-niet-als-markdown";
    expect((await admin("POST", "/articles", draftArticle(slug, "Nog niet."))).status).toBe(201);
    expect((await page(`/artikels/${slug}.md`)).status).toBe(404);
    expect((await page("/artikels/bestaat-niet.md")).status).toBe(404);
  });

  test("is listed with the shop in llms.txt", async () => {
    const text = await html("/llms.txt");
    for (const { slug, title } of all)
      expect(text).toContain(`- [${title}](${shopUnderTest().storefront}/artikels/${slug}.md)`);
    expect(text).toContain(`${shopUnderTest().storefront}/product/collageen-naturel`);
  });
});
