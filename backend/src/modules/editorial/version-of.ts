import type { InferTypeOf } from "@medusajs/framework/types";
import type { Article } from "./models/article";

interface Saved {
  savedBy: string | null;
  savedAt: Date;
  draft?: string | null;
}

/** What the editor edits of a stored article, as contracts/article-draft.ts has it. */
export const editedFields = (article: InferTypeOf<typeof Article>) => ({
  slug: article.slug,
  title: article.title,
  summary: article.summary,
  theme: article.theme,
  markdown: article.markdown,
  author: article.author,
  picture: article.picture,
  seo_title: article.seo_title,
  seo_description: article.seo_description,
  sources: article.sources,
});

/** The row of an article's version as it is now. */
export const versionOf = (
  article: InferTypeOf<typeof Article>,
  { savedBy, savedAt, draft = null }: Saved,
) => ({
  article_id: article.id,
  fields: editedFields(article),
  status: article.status,
  saved_by: savedBy,
  saved_at: savedAt,
  draft_etag: draft,
});
