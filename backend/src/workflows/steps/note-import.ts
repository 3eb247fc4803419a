import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { editorialOf } from "../../domain/editorial/article-records";
import type { ImportPlan } from "../../domain/editorial/import/plan-import";
import { forgetOldPaths, noteOldPaths } from "../../domain/page-addresses/note-old-paths";

interface Undo {
  paths: string[];
  created?: string;
  before?: { id: string; article_id: string; fingerprint: string };
}

/** Notes which article a source became, and that its old paths lead there. Undo: restores the notes. */
export const noteImport = createStep(
  "note-import",
  async ({ plan, articleId }: { plan: ImportPlan; articleId: string }, { container }) => {
    const editorial = editorialOf(container);
    const fields = { article_id: articleId, fingerprint: plan.fingerprint };
    const paths = await noteOldPaths(container, articleId, plan.oldPaths);
    if (!plan.noteId) {
      const made = await editorial.createImportedTexts({ source: plan.source, ...fields });
      return new StepResponse(made.id, { paths, created: made.id } as Undo);
    }
    const { id, article_id, fingerprint } = await editorial.retrieveImportedText(plan.noteId);
    await editorial.updateImportedTexts({ id, ...fields });
    return new StepResponse(id, { paths, before: { id, article_id, fingerprint } } as Undo);
  },
  async (undo, { container }) => {
    const editorial = editorialOf(container);
    if (undo) await forgetOldPaths(container, undo.paths);
    if (undo?.created) await editorial.deleteImportedTexts(undo.created);
    if (undo?.before) await editorial.updateImportedTexts(undo.before);
  },
);
