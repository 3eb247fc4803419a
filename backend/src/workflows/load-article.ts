import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { ArticleInput } from "../domain/editorial/article-input";
import { planLoad, type LoadPlan } from "../domain/editorial/import/plan-load";
import { storeAsPlanned } from "./store-as-planned";

/** Reads only: nothing to undo. */
const compareWithLastLoad = createStep(
  "compare-with-last-load",
  async (article: ArticleInput, { container }) =>
    new StepResponse<LoadPlan, never>(await planLoad(container, article)),
);

/**
 * Stores an article of the catalogue's files and notes what it was loaded as. One that the owner changed since is left
 * alone, which the outcome says.
 */
export const loadArticleWorkflow = createWorkflow("load-article", (article: WorkflowData<ArticleInput>) => {
  const plan = compareWithLastLoad(article);
  const { saved } = storeAsPlanned(plan);
  return new WorkflowResponse({ plan, saved });
});
