import {
  createStep,
  createWorkflow,
  StepResponse,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { indexDocuments } from "../domain/search/index-documents";
import { ARTICLE_CHANGED } from "./save-article";
import { relinkArticlesNaming } from "./steps/link-article-products";

/** Nothing to undo: running it again writes the current state. */
const indexProducts = createStep(
  "index-products",
  async (input: { product_ids: string[] }, { container }) => {
    await indexDocuments(container, input);
    return new StepResponse(null);
  },
);

/**
 * After a product was made, changed or deleted: corrects the links of the articles that name it, and the search index.
 */
export const followProductWorkflow = createWorkflow(
  "follow-product",
  (input: WorkflowData<{ product_ids: string[] }>) => {
    const relinked = relinkArticlesNaming(input);
    indexProducts(input);
    when(relinked, ({ changed }) => changed.length > 0).then(() => {
      emitEventStep({ eventName: ARTICLE_CHANGED, data: relinked.changed });
    });
    return new WorkflowResponse(relinked);
  },
);
