import { describe, expect, test } from "@jest/globals";
import { articlePreview } from "backend/contracts/article";
import { previewAddress } from "backend/contracts/article-draft";
import { hostileTexts } from "../support/markdown-texts";
import { anArticle, savedDraft } from "../support/published-article";
import { admin, store } from "../support/store";

async function previewOf(id: string): Promise<{ address: string; token: string; expiresAt: string }> {
  const given = previewAddress.parse((await admin("POST", `/articles/${id}/preview`, {})).body);
  return { ...given, token: new URL(given.address).pathname.split("/").at(-1) ?? "" };
}

describe("the preview of a draft", () => {
  test("shows the draft and not the article, is kept by nobody and indexed by nobody", async () => {
    const article = await anArticle("Het oude woord.");
    const first = await savedDraft(article, null, { markdown: 'Nieuw.\n\n::product{handle="gelatine"}' });
    const { address, expiresAt } = await previewOf(article.id);
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 23 * 3_600_000);
    const page = await fetch(address);
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain("Nieuw.");
    expect(html).not.toContain("Het oude woord.");
    expect(html).toContain("Dit is een voorbeeld.");
    expect(html).toMatch(/<meta name="robots" content="noindex, nofollow"/);
    expect(html).toMatch(/€\s?\d/);
    expect(page.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(page.headers.get("cache-control")).toContain("private");
    expect(page.headers.get("cache-control")).toContain("no-store");
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'self'.*object-src 'none'/);
    await savedDraft(article, first.etag, { markdown: "Nog nieuwer." });
    expect(await (await fetch(address)).text()).toContain("Nog nieuwer.");
  });

  test("works for an article that nobody sees, without a picture, a title or anything else", async () => {
    const article = await anArticle("Nog niets.", "draft");
    await savedDraft(article, null, { picture: null, title: "", summary: "", theme: "", author: "" });
    const { address, token } = await previewOf(article.id);
    const shown = articlePreview.parse((await store("GET", `/article-previews/${token}`)).body);
    expect(shown.article).toMatchObject({ picture: null, title: "" });
    expect((await fetch(address)).status).toBe(200);
  });

  test("is not there for a link that is not the shop's, or whose time was changed", async () => {
    const article = await anArticle("Geheim.", "draft");
    const { address, token } = await previewOf(article.id);
    const [id = "", seconds = "", mark = ""] = token.split(".");
    const other = await anArticle("Anders.", "draft");
    const wrong = [
      `${id}.${Number(seconds) + 1}.${mark}`,
      `${id}.${Math.floor(Date.now() / 1000) - 1}.${mark}`,
      `${other.id}.${seconds}.${mark}`,
      `${id}.${seconds}.${mark.slice(0, -1)}${mark.endsWith("A") ? "B" : "A"}`,
      `${id}.${seconds}`,
      "x",
      "x".repeat(300),
    ];
    for (const each of wrong) {
      expect((await store("GET", `/article-previews/${each}`)).status).toBe(404);
      const page = await fetch(address.replace(token, each));
      expect([page.status, (await page.text()).includes("Geheim.")]).toEqual([404, false]);
    }
  });

  test("of a hostile text holds nothing that runs or loads from elsewhere", async () => {
    const article = await anArticle("Een.", "draft");
    await savedDraft(article, null, {
      markdown: hostileTexts.join("\n\n").slice(0, 200_000),
      title: `"><script>alert(1)</script>`,
      summary: "<img src=x onerror=alert(1)>",
      sources: ["<svg onload=alert(1)>"],
    });
    const { token } = await previewOf(article.id);
    const { article: shown } = articlePreview.parse((await store("GET", `/article-previews/${token}`)).body);
    const body = JSON.stringify(shown.body);
    expect(body).not.toMatch(/"tagName":"(script|iframe|object|embed|svg|style|form|base|link|meta)"/);
    expect(body).not.toMatch(/"on[a-z]+":|"(href|src)":"\s*(javascript|vbscript|data):/i);
  });
});
