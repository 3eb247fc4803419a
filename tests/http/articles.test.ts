import { describe, expect, test } from "@jest/globals";
import { adminArticle, adminArticleList, articlesOfProduct } from "backend/contracts/admin-article";
import { article, articleList, page, searchResult, type TreeNode } from "backend/contracts/article";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { draftArticle } from "../support/draft-article";
import { eventually } from "../support/eventually";
import { admin, store } from "../support/store";

const articlePage = z.object({ article });
const ownersArticle = z.object({ article: adminArticle });

const readArticle = async (slug: string) => {
  const { status, body } = await store("GET", `/articles/${slug}`);
  return { status, article: status === 200 ? articlePage.parse(body).article : null };
};

const nodesOf = (nodes: TreeNode[]): TreeNode[] =>
  nodes.flatMap((node) => [node, ...("children" in node ? nodesOf(node.children) : [])]);

const refusalOf = (body: unknown) => refusal.parse(body).code;

describe("reading", () => {
  test("the list holds every loaded article, newest first", async () => {
    const { articles, count } = articleList.parse((await store("GET", "/articles")).body);
    expect(count).toBeGreaterThanOrEqual(8);
    const dates = articles.map((each) => each.publishedAt);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(articles.some((each) => each.productCount > 0)).toBe(true);
    const second = articleList.parse((await store("GET", "/articles?limit=1&offset=1")).body);
    expect(second.articles.map((each) => each.id)).toEqual([articles[1]?.id]);
  });

  test("every article is a finished page: products for sale with their card, three to read next", async () => {
    const { articles } = articleList.parse((await store("GET", "/articles")).body);
    for (const { slug, id } of articles) {
      const { article: read } = await readArticle(slug);
      if (!read) throw new Error(`${slug} cannot be read`);
      expect(read.next).toHaveLength(3);
      expect(read.next.map((each) => each.id)).not.toContain(id);
      for (const node of nodesOf(read.body))
        if (node.type === "product-card" || node.type === "product-link")
          expect(Object.keys(read.products)).toContain(node.productId);
    }
  });

  test("every page of the shop is there, with no hole left", async () => {
    for (const slug of [
      "voorwaarden",
      "privacy",
      "toegankelijkheid",
      "over-mij",
      "levering-en-retour",
      "contact",
      "herroepen",
      "beoordelingen",
    ]) {
      const { body } = await store("GET", `/pages/${slug}`);
      z.object({ page }).parse(body);
      expect(JSON.stringify(body)).not.toContain("{{");
    }
  });

  test.each([
    "/articles/bestaat-niet",
    "/articles/..%2F",
    "/articles/A%20B",
    "/pages/geen",
    "/pages/%27%3B--",
  ])("%s is not found", async (path) => {
    const { status, body } = await store("GET", path);
    expect(status).toBe(404);
    expect(refusalOf(body)).toBe("not_found");
  });

  test("a NUL character is refused", async () => {
    const { status, body } = await store("GET", "/articles/%00");
    expect(status).toBe(400);
    expect(refusalOf(body)).toBe("invalid_input");
  });

  test.each([
    "/articles?limit=0",
    "/articles?limit=x",
    "/articles?offset=-1",
    "/search",
    "/search?q=",
    `/search?q=${"x".repeat(101)}`,
    "/search?q=a&q=b",
  ])("%s is refused", async (path) => {
    const { status, body } = await store("GET", path);
    expect(status).toBe(400);
    expect(refusalOf(body)).toBe("invalid_input");
  });
});

describe("search", () => {
  const search = async (q: string) =>
    searchResult.parse((await store("GET", `/search?q=${encodeURIComponent(q)}`)).body);

  test.each(["bouillon", "BOUILLON", "bouillons", "boullion", "bouil"])("%s finds the broths", async (q) => {
    const { products } = await search(q);
    expect(products.map((each) => each.handle)).toContain("vleesbouillon-kip");
  });

  test("articles are found by their words", async () => {
    expect((await search("leaky gut")).articles.map((each) => each.slug)).toContain("leaky-gut-wat-men-weet");
  });

  test.each(["'; drop table article; --", "%", "_", "\\", "&|!()", "<script>", "🍲", "zzzzqqqq"])(
    "%s finds nothing and harms nothing",
    async (q) => {
      const found = await search(q);
      expect(found.query).toBe(q);
      if (q === "zzzzqqqq") expect([...found.products, ...found.articles]).toEqual([]);
    },
  );
});

describe("the owner's articles", () => {
  const picture = async () => {
    const { articles } = articleList.parse((await store("GET", "/articles?limit=1")).body);
    return articles[0]?.picture;
  };

  test("a draft is seen by no reader; published it is, in the search and on the product's page too; withdrawn it is gone", async () => {
    const slug = `proef-${Date.now()}`;
    const markdown = 'Roer :product[zonnegelatine]{handle="gelatine"} los.\n\n::product{handle="gelatine"}';
    const made = await admin("POST", "/articles", {
      ...draftArticle(slug, markdown),
      picture: await picture(),
    });
    expect(made.status).toBe(201);
    const { id, products, problems } = ownersArticle.parse(made.body).article;
    expect(products.map((each) => each.handle)).toEqual(["gelatine"]);
    expect(problems).toEqual([]);
    expect((await readArticle(slug)).status).toBe(404);

    expect((await admin("POST", `/articles/${id}/status`, { status: "published" })).status).toBe(200);
    const { article: read } = await readArticle(slug);
    expect(Object.values(read?.products ?? {}).map((each) => each.handle)).toEqual(["gelatine"]);
    await eventually(async () => {
      const found = searchResult.parse((await store("GET", "/search?q=zonnegelatine")).body);
      return found.articles.some((each) => each.slug === slug);
    }, 5_000);
    const beside = await admin("GET", `/products/${products[0]?.id}/articles`);
    expect(articlesOfProduct.parse(beside.body).articles).toContainEqual({
      id,
      title: "Een proef",
      status: "published",
      kind: "card",
      sentence: "Roer zonnegelatine los.",
    });

    expect((await admin("POST", `/articles/${id}/status`, { status: "draft" })).status).toBe(200);
    expect((await readArticle(slug)).status).toBe(404);
    const listed = adminArticleList.parse((await admin("GET", "/articles?limit=200")).body);
    expect(listed.articles.find((each) => each.id === id)?.status).toBe("draft");
  });

  test("of more articles than a reader can look over a search gives the best twelve, and says that there are more", async () => {
    const ids: string[] = [];
    const given = { picture: await picture(), title: "Zonnewortelpuree" };
    for (let count = 1; count <= 13; count++) {
      const slug = `wortelpuree-${Date.now()}-${count}`;
      const made = await admin("POST", "/articles", { ...draftArticle(slug, "Stamp de wortels."), ...given });
      const { id } = ownersArticle.parse(made.body).article;
      ids.push(id);
      await admin("POST", `/articles/${id}/status`, { status: "published" });
    }
    // Another article only speaks of it: what has it in the title comes first.
    const spoken = await admin("POST", "/articles", {
      ...draftArticle(`spreekt-${Date.now()}`, "Lekker bij zonnewortelpuree."),
      picture: given.picture,
    });
    ids.push(ownersArticle.parse(spoken.body).article.id);
    await admin("POST", `/articles/${ids.at(-1)}/status`, { status: "published" });
    const results = async () => searchResult.parse((await store("GET", "/search?q=zonnewortelpuree")).body);
    await eventually(async () => (await results()).more, 5_000);
    const { articles } = await results();
    expect(articles).toHaveLength(12);
    for (const { title } of articles) expect(title).toBe(given.title);
    for (const id of ids) await admin("POST", `/articles/${id}/status`, { status: "draft" });
    await eventually(async () => (await results()).articles.length === 0, 5_000);
  });

  test("what names no product is a problem for the owner, not for the reader", async () => {
    const slug = `leeg-${Date.now()}`;
    const markdown = 'Neem :product[dit]{handle="bestaat-niet"}.\n\n::product{handle="bestaat-niet"}';
    const made = await admin("POST", "/articles", {
      ...draftArticle(slug, markdown),
      picture: await picture(),
    });
    const { id, problems } = ownersArticle.parse(made.body).article;
    const kinds = ["link", "card"];
    expect(problems).toEqual([{ code: "unknown_product", handle: "bestaat-niet", title: null, kinds }]);
    await admin("POST", `/articles/${id}/status`, { status: "published" });
    const { article: read } = await readArticle(slug);
    expect(read?.products).toEqual({});
    expect(nodesOf(read?.body ?? []).filter((node) => node.type.startsWith("product"))).toEqual([]);
    expect(JSON.stringify(read?.body)).toContain("dit");
    await admin("POST", `/articles/${id}/status`, { status: "draft" });
  });

  test("what does not hold is refused with its field, and changes nothing", async () => {
    const before = adminArticleList.parse((await admin("GET", "/articles")).body).count;
    const fields = async (answer: ReturnType<typeof admin>) => {
      const { status, body } = await answer;
      expect(status).toBe(400);
      return Object.keys(refusal.parse(body).fields ?? {});
    };
    expect(await fields(admin("POST", "/articles", { ...draftArticle("Geen Slug", "x") }))).toEqual(["slug"]);
    expect(
      await fields(admin("POST", "/articles", { ...draftArticle("goed", "x"), title: "x".repeat(10_000) })),
    ).toEqual(["title"]);
    expect((await store("GET", "/articles/goed")).status).toBe(404);
    expect((await admin("GET", "/articles/nergens")).status).toBe(404);
    expect((await admin("POST", "/articles/nergens/status", { status: "draft" })).status).toBe(404);
    expect(adminArticleList.parse((await admin("GET", "/articles")).body).count).toBe(before);
  });

  test("no picture, no publication", async () => {
    const made = await admin("POST", "/articles", draftArticle(`kaal-${Date.now()}`, "x"));
    const { id } = ownersArticle.parse(made.body).article;
    const { status, body } = await admin("POST", `/articles/${id}/status`, { status: "published" });
    expect(status).toBe(400);
    expect(refusal.parse(body).fields).toEqual({ picture: "invalid" });
  });
});
