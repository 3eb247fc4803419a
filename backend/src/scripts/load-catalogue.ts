import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { loadBrandsAndForms, loadCategories } from "./catalogue/load-categories";
import { loadDelivery } from "./catalogue/load-delivery";
import { storedFacts } from "./catalogue/load-facts";
import { loadOwner } from "./catalogue/load-owner";
import { loadPlannedProducts } from "./catalogue/load-planned-products";
import { storedProducts, type LoadContext } from "./catalogue/load-products";
import { loadPromotions } from "./catalogue/load-promotions";
import { loadReductions, reductionsTitle } from "./catalogue/load-reductions";
import { loadShop } from "./catalogue/load-shop";
import { loadStock } from "./catalogue/load-stock";
import { loadTaxes } from "./catalogue/load-taxes";
import { planProducts, type ProductPlan } from "./catalogue/plan-products";
import { readCatalogue } from "./catalogue/read-catalogue";
import type { CatalogueProduct } from "./catalogue/read-files";
import { storedHandles } from "./catalogue/stored-handles";
import { environment } from "../config/environment";
import type { Change } from "../contracts/change";
import type { VatCategory } from "../contracts/declaration-facts";
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
  const ids = await loadPlannedProducts(container, { plans, sources, pictures, context });
  const loaded = plans.filter(({ outcome }) => outcome !== "edited");
  await loadStock(container, loaded, base.locationId);
  const left = plans.flatMap(({ outcome, product }) => (outcome === "edited" ? [product.handle] : []));
  if (await reduce(container, plans)) left.push(reductionsTitle);
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({}, { take: 200, select: ["id"] });
  await loadTaxes(
    container,
    catalogue.taxes,
    await productsByVat(container),
    options.map(({ id }) => id),
  );
  await loadPromotions(container, catalogue.promotions);
  await loadOwner(container, environment.owner.email, environment.owner.password);
  const updated = plans.filter(({ outcome }) => outcome === "updated");
  await postChanges(container, updated, ids);
  const fresh = plans.filter(({ outcome }) => outcome === "created");
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
async function reduce(container: MedusaContainer, plans: ProductPlan[]): Promise<boolean> {
  const stored = await storedProducts(container);
  return loadReductions(container, {
    products: plans.flatMap(({ outcome, product, before }) =>
      outcome === "edited" ? (before ?? []) : product,
    ),
    changed: plans.flatMap(({ outcome, product }) =>
      outcome === "created" || outcome === "updated" ? product : [],
    ),
    variantIds: new Map(
      stored.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku ?? "", id] as const)),
    ),
  });
}

/** A script has no subscribers, so it posts the changes to the storefront itself. */
async function postChanges(
  container: MedusaContainer,
  updated: ProductPlan[],
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const changes = updated.flatMap(({ file, product: { handle } }): Change[] => {
    const id = ids.get(file);
    return id ? [{ kind: "product", id, handle }] : [];
  });
  if (changes.length > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
}

/** Of all products that have a category, whoever made them. */
async function productsByVat(container: MedusaContainer): Promise<Map<VatCategory, string[]>> {
  const ids = new Map<VatCategory, string[]>();
  for (const [id, { vat_category }] of await storedFacts(container))
    ids.set(vat_category, [...(ids.get(vat_category) ?? []), id]);
  return ids;
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
