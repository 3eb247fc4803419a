import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { loadBrandsAndForms, loadCategories } from "./catalogue/load-categories";
import { loadDelivery } from "./catalogue/load-delivery";
import { loadOwner } from "./catalogue/load-owner";
import { loadPlannedProducts, type LoadedProduct } from "./catalogue/load-planned-products";
import { storedProducts, variantIdsOf, type LoadContext } from "./catalogue/load-products";
import { loadPromotions } from "./catalogue/load-promotions";
import { loadReductions, reductionsTitle } from "./catalogue/load-reductions";
import { loadShop } from "./catalogue/load-shop";
import { loadTaxes } from "./catalogue/load-taxes";
import { planProducts } from "./catalogue/plan-products";
import { readCatalogue } from "./catalogue/read-catalogue";
import type { CatalogueProduct } from "./catalogue/read-files";
import { storedHandles } from "./catalogue/stored-handles";
import { environment } from "../config/environment";
import type { Change } from "../contracts/change";
import type { Picture } from "../contracts/picture";
import { catalogueDir } from "../domain/shop/shop-file";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { pictureUploader } from "./catalogue/upload-pictures";

/**
 * Loads catalogue/ into the shop. Running it again changes what was edited in the files and nothing else: a product that
 * the owner changed in the Admin since is left alone, and named; what orders changed, such as stock, stays. Every file is
 * read and checked before anything is stored.
 */
export default async function loadCatalogue({ container }: ExecArgs): Promise<void> {
  const began = Date.now();
  const catalogue = readCatalogue(catalogueDir(), await storedHandles(container));
  const { products, sources } = catalogue;
  const pictures = await uploadAll(container, products);
  const base = await loadShop(container, catalogue.shop);
  await loadDelivery(container, catalogue.shop, base);
  const context: LoadContext = {
    base,
    categories: await loadCategories(container, catalogue.categories),
    ...(await loadBrandsAndForms(
      container,
      products.map(({ brand }) => brand),
      products.map(({ form }) => form),
    )),
    thumbnails: new Map([...pictures].map(([handle, shown]) => [handle, shown.map(addressOf)])),
  };
  const plans = await planProducts(container, products, sources, base.salesChannelId);
  const loaded = await loadPlannedProducts(container, { plans, pictures, context });
  const left = loaded.flatMap(({ outcome, product }) => (outcome === "edited" ? [product.handle] : []));
  if (await reduce(container, loaded)) left.push(reductionsTitle);
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({}, { take: 200, select: ["id"] });
  await loadTaxes(
    container,
    catalogue.taxes,
    options.map(({ id }) => id),
  );
  await loadPromotions(container, catalogue.promotions);
  await loadOwner(container, environment.owner.email, environment.owner.password);
  const updated = loaded.filter(({ outcome }) => outcome === "updated");
  await postChanges(container, updated);
  const fresh = loaded.filter(({ outcome }) => outcome === "created");
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      [
        `${products.length} products: ${fresh.length} new, ${updated.length} edited (${seconds} s)`,
        ...(left.length > 0 ? [`left as the owner has them: ${left.join(", ")}`] : []),
      ].join("; "),
    );
}

/** Reductions of the products as they were loaded. @returns whether they were left alone */
async function reduce(container: MedusaContainer, loaded: LoadedProduct[]): Promise<boolean> {
  const stored = await storedProducts(container);
  const edited = new Set(loaded.flatMap(({ outcome, id }) => (outcome === "edited" ? (id ?? []) : [])));
  return loadReductions(container, {
    products: loaded.flatMap(({ outcome, product, before, id }) =>
      outcome === "edited" ? (before ?? (id ? product : [])) : product,
    ),
    variantIds: variantIdsOf(stored),
    owners: new Set(
      stored.flatMap(({ id, variants }) => (edited.has(id) ? variants.map((each) => each.id) : [])),
    ),
  });
}

/**
 * A script has no subscribers, so it posts the changes to the storefront itself: once more for those that were
 * remembered with each product, since reductions and rates came after.
 */
async function postChanges(container: MedusaContainer, updated: LoadedProduct[]): Promise<void> {
  const changes = updated.flatMap(({ id, product: { handle } }): Change[] =>
    id ? [{ kind: "product", id, handle }] : [],
  );
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
}

async function uploadAll(
  container: MedusaContainer,
  products: CatalogueProduct[],
): Promise<Map<string, Picture[]>> {
  const pictureOf = await pictureUploader(container);
  const all = new Map<string, Picture[]>();
  for (const { handle, pictures } of products) {
    const shown: Picture[] = [];
    for (const { image, alt } of pictures) shown.push(await pictureOf(image, alt));
    all.set(handle, shown);
  }
  return all;
}

/** The widest WebP: what the Admin and storefronts that know one picture a product show. */
function addressOf({ sources }: Picture): string {
  const webp = sources
    .filter(({ format }) => format === "webp")
    .sort((one, other) => other.width - one.width);
  return `${environment.mediaUrl}/${webp[0]?.path ?? sources[0]?.path ?? ""}`;
}
