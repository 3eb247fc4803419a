import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { ARTICLE_CHANGED } from "./save-article";
import { linkArticleProducts } from "./steps/link-article-products";

interface Followed {
  id: string;
  slug: string;
  markdown: string;
}

/** Links, search and pages follow an article as it is stored: what a process that was killed did not come to. */
export const followArticleWorkflow = createWorkflow("follow-article", (article: WorkflowData<Followed>) => {
  const linked = linkArticleProducts({ article });
  emitEventStep({ eventName: ARTICLE_CHANGED, data: { id: article.id, slug: article.slug } });
  return new WorkflowResponse(linked);
});
