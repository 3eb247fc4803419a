import { describe, expect, test } from "@jest/globals";
import { adminArticle } from "backend/contracts/admin-article";
import { linkTargets, productChoices } from "backend/contracts/editor";
import { refusal } from "backend/contracts/refusal";
import { z } from "zod";
import { draftArticle } from "../support/draft-article";
import { admin } from "../support/store";

const answer = z.object({ article: adminArticle });

describe("an article that was changed meanwhile", () => {
  test("is not overwritten: the answer is 409 with a code", async () => {
    const draft = draftArticle(`versie-${Date.now()}`, "Een.");
    const { id, version } = answer.parse((await admin("POST", "/articles", draft)).body).article;
    expect(version).toBe(1);
    const first = await admin("POST", "/articles", { ...draft, id, version, markdown: "Twee." });
    expect(answer.parse(first.body).article.version).toBe(2);
    const second = await admin("POST", "/articles", { ...draft, id, version, markdown: "Drie." });
    expect(second.status).toBe(409);
    expect(refusal.parse(second.body).code).toBe("article_changed");
    const now = answer.parse((await admin("GET", `/articles/${id}`)).body).article;
    expect(now).toMatchObject({ markdown: "Twee.", version: 2 });
  });

  test("by several at once, one of them wins", async () => {
    const draft = draftArticle(`versies-${Date.now()}`, "Een.");
    const { id, version } = answer.parse((await admin("POST", "/articles", draft)).body).article;
    const all = await Promise.all(
      ["a", "b", "c", "d", "e"].map((markdown) =>
        admin("POST", "/articles", { ...draft, id, version, markdown }),
      ),
    );
    const won = all.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(all.filter(({ status }) => status === 409)).toHaveLength(4);
    const now = answer.parse((await admin("GET", `/articles/${id}`)).body).article;
    expect(now).toMatchObject({ version: 2, markdown: answer.parse(won[0]?.body).article.markdown });
  });

  test("saved as it is, it has no new version", async () => {
    const draft = draftArticle(`zelfde-${Date.now()}`, "Een.");
    const { id, version } = answer.parse((await admin("POST", "/articles", draft)).body).article;
    const again = await admin("POST", "/articles", { ...draft, id, version });
    expect(answer.parse(again.body).article.version).toBe(version);
  });
});

describe("what the editor offers", () => {
  test("products by Dutch words, and by handle", async () => {
    const { products } = productChoices.parse((await admin("GET", "/editor/products?q=maatscheppen")).body);
    expect(products.map(({ handle }) => handle)).toContain("maatschep");
    const named = productChoices.parse(
      (await admin("GET", "/editor/products?handles=shaker,bestaat-niet")).body,
    );
    expect(named.products.map(({ handle }) => handle)).toEqual(["shaker"]);
    const first = productChoices.parse((await admin("GET", "/editor/products")).body);
    expect(first.products).toHaveLength(12);
  });

  test("links to articles, pages and categories", async () => {
    const search = async (q: string) =>
      linkTargets.parse((await admin("GET", `/editor/links?q=${encodeURIComponent(q)}`)).body).targets;
    expect(await search("leaky gut")).toContainEqual(
      expect.objectContaining({ kind: "article", address: "/artikels/leaky-gut-wat-men-weet" }),
    );
    expect(await search("privacy")).toContainEqual(
      expect.objectContaining({ kind: "page", address: "/privacy" }),
    );
    expect((await search("")).some(({ kind }) => kind === "category")).toBe(true);
  });
});
