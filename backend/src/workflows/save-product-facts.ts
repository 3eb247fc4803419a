import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  emitEventStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { FACTS_CHANGED } from "../domain/revalidation/changes-of";
import {
  ownFieldsOf,
  putAtVat,
  readProduct,
  storeFacts,
  type FactsToSave,
} from "./steps/product-facts-steps";

/**
 * Stores what the owner says of a product: its declaration and note, its VAT rates, what each variant holds, and how it
 * is sent. All of it, or nothing: what readers see must stay whole, which the last step's own check demands.
 */
export const saveProductFactsWorkflow = createWorkflow(
  "save-product-facts",
  (input: WorkflowData<FactsToSave>) => {
    const product = readProduct(input);
    const stored = storeFacts({ product, input });
    putAtVat(input);
    const variants = transform({ product, input }, ({ product: known, input: { facts } }) =>
      facts.variants
        .filter(({ id }) => known.variants.some((each) => each.id === id))
        .map(({ id, net_grams, portions }) => ({
          id,
          // An empty text takes the key away: nothing is said.
          metadata: { net_grams: net_grams === undefined ? "" : net_grams, portions },
        })),
    );
    when({ variants }, ({ variants: some }) => some.length > 0).then(() => {
      updateProductVariantsWorkflow.runAsStep({ input: { product_variants: variants } });
    });
    const own = ownFieldsOf({ product, input });
    updateProductsWorkflow.runAsStep({ input: { products: transform(own, (each) => [each]) } });
    emitEventStep({
      eventName: FACTS_CHANGED,
      data: transform(input, ({ productId }) => ({ id: productId })),
    });
    return new WorkflowResponse(stored);
  },
);
