import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { ARTICLE_CHANGED } from "./save-article";
import { indexDocuments } from "./steps/index-documents";
import { relinkArticlesNaming } from "./steps/link-article-products";

/** After a product came, went or changed: the articles that name it are linked as they should be, and it is found. */
export const followProductWorkflow = createWorkflow(
  "follow-product",
  (input: WorkflowData<{ product_ids: string[] }>) => {
    const relinked = relinkArticlesNaming(input);
    indexDocuments(input);
    when(relinked, ({ changed }) => changed.length > 0).then(() => {
      emitEventStep({ eventName: ARTICLE_CHANGED, data: relinked.changed });
    });
    return new WorkflowResponse(relinked);
  },
);
