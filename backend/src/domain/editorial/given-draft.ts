import type { MedusaContainer } from "@medusajs/framework/types";
import { etagOf } from "../../modules/editorial/etag";
import { Refused } from "../../shared/refused";
import { draftRecordOf } from "./article-draft";
import { editorialOf } from "./article-records";

/** A draft that is to become the article; its words are still to be checked. */
export interface GivenDraft {
  etag: string;
  baseVersion: number;
  fields: unknown;
}

/**
 * The draft of this etag; null when the article has become it already, as after a crash that came before the answer.
 * @throws Refused article_changed, when the draft is another, or none
 */
export async function givenDraft(
  container: MedusaContainer,
  articleId: string,
  etag: string,
): Promise<GivenDraft | null> {
  const draft = await draftRecordOf(container, articleId);
  if (draft && etagOf(draft) === etag) return { etag, baseVersion: draft.base_version, fields: draft.fields };
  const [last] = await editorialOf(container).listArticleVersions(
    { article_id: articleId },
    { take: 1, select: ["id", "draft_etag"], order: { saved_at: "DESC", id: "DESC" } },
  );
  if (!draft && last?.draft_etag === etag) return null;
  throw new Refused("article_changed");
}
