import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
  updateCollectionsWorkflow,
  updateProductCategoriesWorkflow,
  updateProductTagsWorkflow,
  updateProductTypesWorkflow,
} from "@medusajs/medusa/core-flows";
import { demandUnclaimed } from "../../domain/claims/publishable";

/**
 * Names of categories, brands, forms and tags are claims like any other (Regulation (EC) 1924/2006 art. 1(3)): a category
 * "Spieren & Gewrichten" was fined. Readers see them at once, so one that is forbidden is not stored.
 */
createProductCategoriesWorkflow.hooks.categoriesCreated(async ({ categories }, { container }) => {
  await demandUnclaimed(container, "category", categories.filter(isShown).map(categoryWords));
});
updateProductCategoriesWorkflow.hooks.categoriesUpdated(async ({ categories }, { container }) => {
  await demandUnclaimed(container, "category", [categories].flat().filter(isShown).map(categoryWords));
});

createCollectionsWorkflow.hooks.collectionsCreated(async ({ collections }, { container }) => {
  await demandUnclaimed(container, "brand", collections.map(titleOf));
});
updateCollectionsWorkflow.hooks.collectionsUpdated(async ({ collections }, { container }) => {
  await demandUnclaimed(container, "brand", collections.map(titleOf));
});

createProductTypesWorkflow.hooks.productTypesCreated(async ({ product_types: types }, { container }) => {
  await demandUnclaimed(container, "form", types.map(valueOf));
});
updateProductTypesWorkflow.hooks.productTypesUpdated(async ({ product_types: types }, { container }) => {
  await demandUnclaimed(container, "form", [types].flat().map(valueOf));
});

createProductTagsWorkflow.hooks.productTagsCreated(async ({ product_tags: tags }, { container }) => {
  await demandUnclaimed(container, "tag", tags.map(valueOf));
});
updateProductTagsWorkflow.hooks.productTagsUpdated(async ({ product_tags: tags }, { container }) => {
  await demandUnclaimed(container, "tag", [tags].flat().map(valueOf));
});

interface Category {
  name: string;
  handle: string;
  description?: string | null;
  is_active: boolean;
}

const isShown = ({ is_active }: Category) => is_active;
const categoryWords = ({ name, handle, description }: Category) => ({ name, handle, description });
const titleOf = ({ title, handle }: { title: string; handle?: string | null }) => ({ title, handle });
const valueOf = ({ value }: { value: string }) => ({ name: value });
