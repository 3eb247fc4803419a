import { articleWords } from "../../backend/src/admin/article-editor/article-fields";
import { adminArticle, type AdminArticle } from "backend/contracts/admin-article";
import { articleList } from "backend/contracts/article";
import { draftAnswer, type ArticleDraft, type DraftFields } from "backend/contracts/article-draft";
import { z } from "zod";
import { draftArticle } from "./draft-article";
import { admin, store, type Answer } from "./store";

const answer = z.object({ article: adminArticle });
let made = 0;

/** The owner's article of this id as the backend has it. */
export const ownersArticle = async (id: string): Promise<AdminArticle> =>
  answer.parse((await admin("GET", `/articles/${id}`)).body).article;

/** A new article with this text that readers see, or that is a draft. */
export async function anArticle(
  markdown: string,
  status: "published" | "draft" = "published",
): Promise<AdminArticle> {
  const { articles } = articleList.parse((await store("GET", "/articles?limit=1")).body);
  const slug = `concept-${Date.now()}-${(made += 1)}`;
  // No two pages of a shop have one title.
  const title = `Een proef: ${slug}`;
  // What is seen in a picture of the shop is sold here: of a claim it would be the subject.
  const picture = { ...articles[0]?.picture, alt: "Een mok op een tafel." };
  const input = { ...draftArticle(slug, markdown), title, seo_title: title, picture };
  const { id } = answer.parse((await admin("POST", "/articles", input)).body).article;
  if (status === "published") await admin("POST", `/articles/${id}/status`, { status });
  return ownersArticle(id);
}

/** Saves work in progress on it, as the editor does. @param etag of the draft that is changed, or null */
export const saveDraft = (
  article: AdminArticle,
  etag: string | null,
  change: Partial<DraftFields>,
): Promise<Answer> =>
  admin("POST", `/articles/${article.id}/draft`, {
    etag,
    base_version: article.version,
    fields: { ...articleWords(article), ...change },
  });

/** The same, which must be taken. */
export async function savedDraft(
  article: AdminArticle,
  etag: string | null,
  change: Partial<DraftFields>,
): Promise<ArticleDraft> {
  const { status, body, text } = await saveDraft(article, etag, change);
  if (status !== 200) throw new Error(`the draft was not saved: ${status} ${text}`);
  return draftAnswer.parse(body).draft;
}

/** What readers see of it; null when they see none. */
export async function readersText(slug: string): Promise<string | null> {
  const { status, text } = await store("GET", `/articles/${slug}`);
  return status === 200 ? text : null;
}
