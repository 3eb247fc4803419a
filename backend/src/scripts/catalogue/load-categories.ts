import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductTypesWorkflow,
  updateProductCategoriesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { CategoriesFile } from "../../contracts/catalogue-file";

/** Categories by handle. */
export async function loadCategories(
  container: MedusaContainer,
  categories: CategoriesFile,
): Promise<Map<string, string>> {
  const known = await container.resolve(Modules.PRODUCT).listProductCategories({}, { take: 500 });
  const ids = new Map(known.map(({ handle, id }) => [handle, id]));
  const values = (category: CategoriesFile[number]) => ({
    name: category.name,
    description: category.description,
    rank: category.position - 1,
    is_active: true,
    is_internal: false,
  });
  for (const category of categories) {
    const id = ids.get(category.handle);
    if (id)
      await updateProductCategoriesWorkflow(container).run({
        input: { selector: { id }, update: values(category) },
      });
  }
  const fresh = categories.filter(({ handle }) => !ids.has(handle));
  if (fresh.length > 0) {
    const { result } = await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: fresh.map((category) => ({ handle: category.handle, ...values(category) })),
      },
    });
    result.forEach(({ handle, id }) => ids.set(handle, id));
  }
  return ids;
}

/** Brands are collections and forms are product types: the owner edits both in the Admin's own screens. */
export async function loadBrandsAndForms(
  container: MedusaContainer,
  brands: string[],
  forms: string[],
): Promise<{ brands: Map<string, string>; forms: Map<string, string> }> {
  const product = container.resolve(Modules.PRODUCT);
  const knownBrands = new Map(
    (await product.listProductCollections({}, { take: 500 })).map(({ title, id }) => [title, id]),
  );
  const newBrands = [...new Set(brands)].filter((title) => !knownBrands.has(title));
  if (newBrands.length > 0) {
    const { result } = await createCollectionsWorkflow(container).run({
      input: { collections: newBrands.map((title) => ({ title, handle: handleOf(title) })) },
    });
    result.forEach(({ title, id }) => knownBrands.set(title, id));
  }
  const knownForms = new Map(
    (await product.listProductTypes({}, { take: 500 })).map(({ value, id }) => [value, id]),
  );
  const newForms = [...new Set(forms)].filter((value) => !knownForms.has(value));
  if (newForms.length > 0) {
    const { result } = await createProductTypesWorkflow(container).run({
      input: { product_types: newForms.map((value) => ({ value })) },
    });
    result.forEach(({ value, id }) => knownForms.set(value, id));
  }
  return { brands: knownBrands, forms: knownForms };
}

/** "Kom & Co" → "kom-co" */
export function handleOf(words: string): string {
  return words
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
