import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { editorialOf } from "../../domain/editorial/article-records";
import type { MendPlan } from "../../domain/editorial/mend/plan-mend";
import { etagOf } from "../../modules/editorial/etag";

/**
 * The draft beside a mended article has the same place mended, and follows the article's new version, so that whoever
 * writes in it goes on. Undo: stores its words as they were.
 */
export const mendDraft = createStep(
  "mend-draft",
  async ({ draft, version }: { draft: MendPlan["draft"]; version: number }, { container }) => {
    if (!draft) return new StepResponse(null, null);
    const { record, etag, markdown } = draft;
    const kept = await editorialOf(container).keepDraft({
      ...ofDraft(record),
      base_version: version,
      fields: { ...record.fields, markdown },
      etag,
    });
    return new StepResponse(kept.id, { record, etag: etagOf(kept), version });
  },
  async (undo, { container }) => {
    if (!undo) return;
    const { record, etag, version } = undo;
    // While the article still has its new version; that is undone after this.
    await editorialOf(container).keepDraft({ ...ofDraft(record), base_version: version, etag });
    await editorialOf(container).updateArticleDrafts({ id: record.id, base_version: record.base_version });
  },
);

const ofDraft = (record: NonNullable<MendPlan["draft"]>["record"]) => ({
  article_id: record.article_id,
  base_version: record.base_version,
  fields: record.fields,
  edited_by: record.edited_by,
  editor_name: record.editor_name,
  edited_at: record.edited_at,
});
