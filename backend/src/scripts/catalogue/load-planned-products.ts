import type { MedusaContainer } from "@medusajs/framework/types";
import type { Picture } from "../../contracts/picture";
import { describePictures } from "../../domain/pictures/keep-drawing";
import { loadFacts, storedFacts } from "./load-facts";
import {
  createProducts,
  publishProducts,
  storedProducts,
  updateProduct,
  type LoadContext,
} from "./load-products";
import { fileOf, noteBegun, noteLoadedProducts, type ProductPlan } from "./plan-products";
import type { Catalogue } from "./read-catalogue";

interface ToLoad {
  plans: ProductPlan[];
  sources: Catalogue["sources"];
  /** Of each product, by the address in its file. */
  pictures: ReadonlyMap<string, Picture[]>;
  context: LoadContext;
}

/** Stores what was planned, one product after the other. @returns the id of each product, by its file */
export async function loadPlannedProducts(
  container: MedusaContainer,
  { plans, sources, pictures, context }: ToLoad,
): Promise<Map<string, string>> {
  const fresh = plans.filter(({ outcome }) => outcome === "created");
  const changed = plans.filter(({ outcome }) => outcome === "created" || outcome === "updated");
  for (const plan of changed) await noteBegun(container, plan, sources.get(plan.file) ?? "");
  for (const isBundle of [false, true])
    await createProducts(
      container,
      fresh.flatMap(({ product }) => (product.contents.length > 0 === isBundle ? [product] : [])),
      context,
    );
  const facts = await storedFacts(container);
  const ids = await idsOf(container, plans);
  for (const { file, product, known, before } of changed) {
    const id = known?.id ?? ids.get(file);
    if (!id) continue;
    const shown = pictures.get(product.handle) ?? [];
    // The new declaration and note come first: with the old ones it might not be publishable.
    await loadFacts(container, product, id, facts.get(id), shown);
    if (known) await updateProduct(container, product, known, context);
    await describePictures(container, shown, new Map(before?.pictures.map(({ image, alt }) => [image, alt])));
  }
  await publishProducts(
    container,
    fresh.flatMap(({ file, product }) => (product.published ? (ids.get(file) ?? []) : [])),
  );
  const untouched = plans.filter(({ outcome }) => outcome !== "edited");
  await noteLoadedProducts(container, untouched, { sources, ids });
  return ids;
}

async function idsOf(container: MedusaContainer, plans: ProductPlan[]): Promise<Map<string, string>> {
  const made = new Map((await storedProducts(container)).map(({ handle, id }) => [fileOf(handle), id]));
  return new Map(
    plans.flatMap(({ file, known }) => {
      const id = known?.id ?? made.get(file);
      return id ? [[file, id] as const] : [];
    }),
  );
}
