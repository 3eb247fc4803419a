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

/** Nothing to undo: run again, it writes again what is true. */
const indexProducts = createStep(
  "index-products",
  async (input: { product_ids: string[] }, { container }) => {
    await indexDocuments(container, input);
    return new StepResponse(null);
  },
);

/** After a product came, went or changed: the articles that name it are linked as they should be, and search knows it. */
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
