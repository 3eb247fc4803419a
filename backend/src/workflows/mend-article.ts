import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { MendPlan } from "../domain/editorial/mend/plan-mend";
import { ARTICLE_CHANGED } from "./save-article";
import { linkArticleProducts } from "./steps/link-article-products";
import { mendDraft } from "./steps/mend-draft";
import { saveArticleRecord } from "./steps/save-article-record";

/**
 * Stores an article in which the places that name a product were mended, while it is still of the version they were
 * seen in; the draft beside it, links, page and search follow.
 */
export const mendArticleWorkflow = createWorkflow("mend-article", (plan: WorkflowData<MendPlan>) => {
  const saved = saveArticleRecord(plan.article);
  mendDraft(
    transform({ plan, saved }, (all) => ({ draft: all.plan.draft, version: all.saved.article.version })),
  );
  linkArticleProducts({ article: saved.article });
  const data = transform(saved, ({ article: { id, slug } }) => ({ id, slug }));
  when(saved, ({ changed }) => changed).then(() => {
    emitEventStep({ eventName: ARTICLE_CHANGED, data });
  });
  return new WorkflowResponse(saved.article);
});
