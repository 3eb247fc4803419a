import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import {
  draftFields,
  type ArticleVersion,
  type ArticleVersions,
  type WholeVersion,
} from "../../contracts/article-draft";
import type { ArticleVersion as VersionModel } from "../../modules/editorial/models/article-version";
import { iso } from "../../shared/iso";
import { editorialOf } from "./article-records";

/** The versions of an article, newest first, without their words. */
export async function versionsOf(
  container: MedusaContainer,
  articleId: string,
  page: { take: number; skip: number },
): Promise<ArticleVersions> {
  const [records, count] = await editorialOf(container).listAndCountArticleVersions(
    { article_id: articleId },
    { ...page, order: { saved_at: "DESC", id: "DESC" } },
  );
  return { versions: records.map(toVersion), count };
}

/** One version with its words; null when the article has none of this id. */
export async function wholeVersionOf(
  container: MedusaContainer,
  articleId: string,
  id: string,
): Promise<WholeVersion | null> {
  const [record] = await editorialOf(container).listArticleVersions(
    { id, article_id: articleId },
    { take: 1 },
  );
  return record ? { ...toVersion(record), fields: draftFields.parse(record.fields) } : null;
}

const toVersion = (record: InferTypeOf<typeof VersionModel>): ArticleVersion => ({
  id: record.id,
  savedAt: iso(record.saved_at),
  savedBy: record.saved_by,
  status: record.status,
  title: draftFields.parse(record.fields).title,
});
