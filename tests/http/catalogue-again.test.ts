import { expect, test } from "@jest/globals";
import { adminArticle, adminArticleList } from "backend/contracts/admin-article";
import { z } from "zod";
import { rows } from "../support/database";
import { script, typedScript } from "../support/local-command";
import { ownersArticle, savedDraft } from "../support/published-article";
import { admin, store } from "../support/store";

const answer = z.object({ article: adminArticle });
/** What readers and the owner have: the same list, twice, means that nothing moved. */
const everything = async () => [
  (await store("GET", "/catalogue/products?limit=100")).body,
  (await store("GET", "/articles?limit=100")).body,
  (
    await admin(
      "GET",
      "/products?limit=100&order=handle&fields=id,handle,updated_at,variants.id,variants.sku",
    )
  ).body,
  (
    await admin(
      "GET",
      "/inventory-items?limit=100&order=sku&fields=id,sku,stocked_quantity,reserved_quantity",
    )
  ).body,
];

test("the catalogue and the articles loaded again, unedited, change nothing", async () => {
  const before = await everything();
  expect(await typedScript("load-catalogue")).toContain("0 new, 0 edited");
  await typedScript("load-articles");
  expect(await everything()).toEqual(before);
}, 300_000);

test("what the owner changed in the Admin, loading the articles again leaves alone and names", async () => {
  const { articles } = adminArticleList.parse((await admin("GET", "/articles?limit=200")).body);
  const idOf = (slug: string) => articles.find((each) => each.slug === slug)?.id ?? "";
  const [changed, withdrawn] = [idOf("een-etiket-lezen"), idOf("gelatine-in-de-keuken")];
  const read = async () => answer.parse((await admin("GET", `/articles/${changed}`)).body).article;
  const { markdown, title, summary, slug, theme, author, picture, sources, revisedAt, ...seo } = await read();
  const asLoaded = {
    ...{ id: changed, markdown, title, summary, slug, theme, author, picture, sources },
    ...{ revised_at: revisedAt, seo_title: seo.seoTitle, seo_description: seo.seoDescription },
  };
  await admin("POST", "/articles", { ...asLoaded, summary: "Van de eigenares." });
  await admin("POST", `/articles/${withdrawn}/status`, { status: "draft" });
  try {
    const said = await script("load-articles");
    expect(said).toContain("left as the owner has them: een-etiket-lezen, gelatine-in-de-keuken");
    expect((await read()).summary).toBe("Van de eigenares.");
    const { body } = await admin("GET", `/articles/${withdrawn}`);
    expect(answer.parse(body).article.status).toBe("draft");
  } finally {
    await admin("POST", "/articles", asLoaded);
    await admin("POST", `/articles/${withdrawn}/status`, { status: "published" });
  }
  expect(await script("load-articles")).not.toContain("left as the owner");
}, 300_000);

test("an article that the owner is changing, loading the articles again leaves alone and names, with her draft", async () => {
  const { articles } = adminArticleList.parse((await admin("GET", "/articles?limit=200")).body);
  const slug = "stress-en-eten";
  const article = await ownersArticle(articles.find((each) => each.slug === slug)?.id ?? "");
  const { etag } = await savedDraft(article, null, { markdown: "Nog bezig." });
  try {
    // As if the file had been another at the last load.
    await rows(
      z.unknown(),
      "update imported_text set fingerprint = 'anders' where source = $1 returning id",
      [`catalogue/articles/${slug}.md`],
    );
    expect(await script("load-articles")).toContain(`left as the owner has them: ${slug}`);
    const now = await ownersArticle(article.id);
    expect(now).toMatchObject({ markdown: article.markdown, version: article.version, draft: { etag } });
  } finally {
    await admin("DELETE", `/articles/${article.id}/draft?etag=${etag}`);
  }
  expect(await script("load-articles")).not.toContain("left as the owner");
}, 300_000);
