import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { missingOfProducts } from "../../domain/catalogue/product-facts";
import { claimsOfProducts, demandNoneForbidden } from "../../domain/claims/publishable";
import messages from "../../shared/food-facts/messages.json";
import { sentencesOf } from "../../shared/sentences-of";

const sentences = sentencesOf(messages);

/**
 * A product whose food information is incomplete for its kind (Regulation (EU) 1169/2011 art. 14), or that claims what the
 * law forbids (Regulation (EC) 1924/2006 art. 10; Regulation (EU) 1169/2011 art. 7(3)), cannot be published: the update
 * is undone, and the owner is shown why.
 */
updateProductsWorkflow.hooks.productsUpdated(async ({ products }, { container }) => {
  await demandWhole(products, container);
});

/** A product cannot be created as published either: its food information is added afterwards. */
createProductsWorkflow.hooks.productsCreated(async ({ products }, { container }) => {
  await demandWhole(products, container);
});

async function demandWhole(
  products: { id: string; status?: string }[],
  container: MedusaContainer,
): Promise<void> {
  const published = products.filter(({ status }) => status === "published").map(({ id }) => id);
  if (published.length === 0) return;
  for (const missing of (await missingOfProducts(container, published)).values()) {
    if (missing.length === 0) continue;
    const reasons = missing.map((what) => sentences(`missing.${what}`)).join(" ");
    const sentence = sentences("incomplete", { reasons });
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, sentence, "incomplete_food_information");
  }
  for (const claims of (await claimsOfProducts(container, published)).values()) demandNoneForbidden(claims);
}
