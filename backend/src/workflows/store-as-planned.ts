import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { ImportPlan } from "../domain/editorial/import/plan-import";
import { saveArticleWorkflow } from "./save-article";
import { leadOldPaths } from "./steps/lead-old-paths";

/**
 * The steps that store a text with where it came from, when that is what was planned; a part of a workflow. Old paths
 * are noted each time: what a killed process left is followed up.
 */
export const storeAsPlanned = (plan: WorkflowData<ImportPlan>) => {
  const saved = when(plan, ({ outcome }) => outcome === "created" || outcome === "updated").then(() =>
    saveArticleWorkflow.runAsStep({ input: transform(plan, ({ article }) => article) }),
  );
  const articleId = transform(
    { plan, saved },
    ({ plan: { article }, saved: now }) => now?.article.id ?? article.id,
  );
  leadOldPaths({ articleId, oldPaths: transform(plan, ({ oldPaths }) => oldPaths) });
  return { saved, articleId };
};
