import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { ARTICLE_CHANGED } from "./save-article";
import { linkArticleProducts } from "./steps/link-article-products";
import { setArticleStatus, type StatusChange } from "./steps/set-article-status";

/**
 * Publishes an article now, on a later day, or makes it a draft again, with the words of its draft when they are given;
 * its links, its page and the search index follow. Run again after a crash, it does what is left.
 */
export const publishArticleWorkflow = createWorkflow(
  "publish-article",
  (input: WorkflowData<StatusChange>) => {
    const article = setArticleStatus(input);
    linkArticleProducts({ article });
    const data = transform(article, ({ id, slug }) => ({ id, slug }));
    emitEventStep({ eventName: ARTICLE_CHANGED, data });
    return new WorkflowResponse(article);
  },
);
