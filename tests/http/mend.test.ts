import { expect, test } from "@jest/globals";
import { adminArticleList, type AdminArticle } from "backend/contracts/admin-article";
import { mentionPlaces, type MendRequest } from "backend/contracts/mend";
import { refusal } from "backend/contracts/refusal";
import { eventually } from "../support/eventually";
import { anArticle, ownersArticle, readersText, savedDraft } from "../support/published-article";
import { admin } from "../support/store";

const text =
  'Begin  \nmet *dit*.\n\n::product{handle="nooit-geweest"}\n\nNeem :product[een pot]{handle="nooit-geweest"} erbij.\n';
const path = ({ id }: AdminArticle) => `/articles/${id}/mentions`;
const seen = async (article: AdminArticle) =>
  mentionPlaces.parse((await admin("GET", `${path(article)}?handle=nooit-geweest`)).body);
const mend = async (article: AdminArticle, how: { way: MendRequest["way"]; by?: string }) => {
  const { version, draft } = await seen(article);
  return admin("POST", path(article), { ...how, handle: "nooit-geweest", version, draft });
};
const withdraw = ({ id }: AdminArticle) => admin("POST", `/articles/${id}/status`, { status: "draft" });

test("what the list says needs a look is mended by a click, byte for byte, and readers see it", async () => {
  const article = await anArticle(text);
  const listed = async () => {
    const { articles } = adminArticleList.parse((await admin("GET", "/articles?limit=200")).body);
    return articles.find(({ id }) => id === article.id)?.problems;
  };
  expect(await listed()).toMatchObject([{ code: "unknown_product", kinds: ["card", "link"] }]);
  expect((await seen(article)).places).toEqual([
    { kind: "card", before: "", words: null, after: "" },
    { kind: "link", before: "Neem ", words: "een pot", after: " erbij." },
  ]);

  expect((await mend(article, { way: "remove_cards" })).status).toBe(200);
  expect((await ownersArticle(article.id)).markdown).toBe(
    'Begin  \nmet *dit*.\n\nNeem :product[een pot]{handle="nooit-geweest"} erbij.\n',
  );
  expect((await mend(article, { way: "replace", by: "maatschep" })).status).toBe(200);
  const now = await ownersArticle(article.id);
  expect(now.markdown).toBe('Begin  \nmet *dit*.\n\nNeem :product[een pot]{handle="maatschep"} erbij.\n');
  expect([now.products.map(({ handle }) => handle), now.problems]).toEqual([["maatschep"], []]);
  await eventually(async () => (await readersText(article.slug))?.includes("product-link"));
  await withdraw(article);
});

test("a draft beside it has the same mended, keeps its other words, and can be gone on with", async () => {
  const article = await anArticle(text);
  const draft = await savedDraft(article, null, {
    title: "Een nieuwe titel",
    markdown: `Eerst dit.\n\n${text}`,
  });
  expect((await mend(article, { way: "keep_words" })).status).toBe(200);
  const now = await ownersArticle(article.id);
  expect(now.title).toBe(article.title);
  expect(now.markdown).toContain("Neem een pot erbij.");
  expect(now.draft?.fields).toMatchObject({
    title: "Een nieuwe titel",
    markdown: `Eerst dit.\n\n${now.markdown}`,
  });
  expect(now.draft?.etag).not.toBe(draft.etag);
  const more = await savedDraft(now, now.draft?.etag ?? null, { title: "Nog nieuwer" });
  expect(more.fields.title).toBe("Nog nieuwer");
  await withdraw(article);
});

test("what was changed meanwhile, what is not for sale, and what would change more is refused", async () => {
  const article = await anArticle(`- a\n\n::product{handle="nooit-geweest"}\n\n- b`, "draft");
  const code = ({ status, body }: { status: number; body: unknown }) =>
    `${status} ${refusal.parse(body).code}`;
  const old = { ...(await seen(article)), handle: "nooit-geweest" };
  const { version, draft, handle } = old;
  expect(code(await mend(article, { way: "remove_cards" }))).toBe("409 mend_by_hand");
  expect(code(await mend(article, { way: "replace", by: "bestaat-niet" }))).toBe("409 not_for_sale");
  await savedDraft(article, null, { title: "Intussen" });
  const late = { way: "replace", by: "maatschep", handle, version, draft };
  expect(code(await admin("POST", path(article), late))).toBe("409 article_changed");
  expect(code(await admin("POST", path(article), { ...late, way: "anders" }))).toBe("400 invalid_input");
  expect((await ownersArticle(article.id)).markdown).toBe(article.markdown);
});
