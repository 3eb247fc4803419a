import { isDeepStrictEqual } from "node:util";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import {
  draftFields,
  type ArticleDraft,
  type DraftFields,
  type SaveDraftRequest,
} from "../../contracts/article-draft";
import { etagOf } from "../../modules/editorial/etag";
import type { ArticleDraft as DraftModel } from "../../modules/editorial/models/article-draft";
import { iso } from "../../shared/iso";
import { editorialOf } from "./article-records";
import type { Editor } from "./editor-of";

export type DraftRecord = InferTypeOf<typeof DraftModel>;

/** The draft of an article as it is stored, or null. */
export async function draftRecordOf(
  container: MedusaContainer,
  articleId: string,
): Promise<DraftRecord | null> {
  const [record] = await editorialOf(container).listArticleDrafts({ article_id: articleId }, { take: 1 });
  return record ?? null;
}

/** Which of these articles have a draft. */
export async function withDraft(container: MedusaContainer, articleIds: string[]): Promise<Set<string>> {
  const drafts = await editorialOf(container).listArticleDrafts(
    { article_id: articleIds },
    { select: ["id", "article_id"], take: articleIds.length },
  );
  return new Set(drafts.map((each) => each.article_id));
}

/** A draft as the Admin knows it. */
export const toDraft = (record: DraftRecord): ArticleDraft => ({
  etag: etagOf(record),
  fields: draftFields.parse(record.fields),
  baseVersion: record.base_version,
  editedBy: record.editor_name,
  editedAt: iso(record.edited_at),
});

/**
 * Stores an article's work in progress. Sent again, because no answer came, the same words are no conflict.
 * @throws MedusaError article_changed, when article or draft is another than it was begun from
 */
export async function keepDraft(
  container: MedusaContainer,
  articleId: string,
  { etag, base_version, fields }: SaveDraftRequest,
  editor: Editor,
): Promise<ArticleDraft> {
  const who = { edited_by: editor.id, editor_name: editor.name, edited_at: new Date() };
  try {
    const draft = { article_id: articleId, base_version, fields, ...who, etag };
    return toDraft(await editorialOf(container).keepDraft(draft));
  } catch (error) {
    const now = MedusaError.isMedusaError(error) ? await draftRecordOf(container, articleId) : null;
    if (now && isSame(now, { base_version, fields, edited_by: editor.id })) return toDraft(now);
    throw error;
  }
}

function isSame(
  now: DraftRecord,
  sent: { base_version: number; fields: DraftFields; edited_by: string },
): boolean {
  return (
    now.base_version === sent.base_version &&
    now.edited_by === sent.edited_by &&
    isDeepStrictEqual(draftFields.parse(now.fields), sent.fields)
  );
}
