import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import type { ImportPlan } from "../domain/editorial/import/plan-import";
import { saveArticleWorkflow } from "./save-article";
import { noteImport } from "./steps/note-import";

/** The steps that store a text and note where it came from, when that is what was planned; a part of a workflow. */
export const storeAsPlanned = (plan: WorkflowData<ImportPlan>) =>
  when(plan, ({ outcome }) => outcome === "created" || outcome === "updated").then(() => {
    const saved = saveArticleWorkflow.runAsStep({ input: transform(plan, ({ article }) => article) });
    noteImport({ plan, articleId: transform(saved, ({ article }) => article.id) });
    return saved;
  });
