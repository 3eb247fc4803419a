import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { ImportedDocument } from "../domain/editorial/import/imported";
import { planImport, type ImportPlan } from "../domain/editorial/import/plan-import";
import { storeAsPlanned } from "./store-as-planned";

/** Reads only: nothing to undo. */
const compareWithEarlier = createStep(
  "compare-with-earlier-import",
  async (document: ImportedDocument, { container }) =>
    new StepResponse<ImportPlan, never>(await planImport(container, document)),
);

/**
 * Stores an imported text as a draft and notes where it came from. The same source again changes the draft when the
 * source has changed, does nothing when not, and leaves alone an article that the owner has changed since.
 */
export const importArticleWorkflow = createWorkflow(
  "import-article",
  (document: WorkflowData<ImportedDocument>) => {
    const plan = compareWithEarlier(document);
    storeAsPlanned(plan);
    return new WorkflowResponse(transform(plan, ({ outcome, article }) => ({ outcome, slug: article.slug })));
  },
);
