import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { TextToStore } from "../domain/editorial/import/imported";
import { planImport, type ImportPlan } from "../domain/editorial/import/plan-import";
import { storeAsPlanned } from "./store-as-planned";

/** Reads only: nothing to undo. */
const compareWithEarlier = createStep(
  "compare-with-earlier-import",
  async (text: TextToStore, { container }) =>
    new StepResponse<ImportPlan, never>(await planImport(container, text)),
);

/**
 * Stores an imported text as a draft with where it came from. The same source again changes the draft when the source
 * has changed, does nothing when not, and leaves alone an article that the owner has changed since.
 */
export const importArticleWorkflow = createWorkflow("import-article", (text: WorkflowData<TextToStore>) => {
  const plan = compareWithEarlier(text);
  const { articleId } = storeAsPlanned(plan);
  return new WorkflowResponse(
    transform({ plan, articleId }, ({ plan: { outcome, article }, articleId: id }) => ({
      outcome,
      id: id ?? "",
      slug: article.slug,
      theme: article.theme,
    })),
  );
});
