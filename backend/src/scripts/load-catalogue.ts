import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { loadBrandsAndForms, loadCategories } from "./catalogue/load-categories";
import { loadDelivery } from "./catalogue/load-delivery";
import { loadOwner } from "./catalogue/load-owner";
import { loadPlannedProducts, type LoadedProduct } from "./catalogue/load-planned-products";
import { storedProducts, variantIdsOf, type LoadContext } from "./catalogue/load-products";
import { loadPromotions } from "./catalogue/load-promotions";
import { loadReductions, reductionsTitle } from "./catalogue/load-reductions";
import { planSettings, storeSettings } from "./catalogue/load-settings";
import { loadShop, type ShopBase } from "./catalogue/load-shop";
import { loadRates } from "./catalogue/load-rates";
import { loadTaxes } from "./catalogue/load-taxes";
import { planProducts } from "./catalogue/plan-products";
import { readCatalogue, type Catalogue } from "./catalogue/read-catalogue";
import type { CatalogueProduct } from "./catalogue/read-files";
import { storedHandles } from "./catalogue/stored-handles";
import { environment } from "../config/environment";
import type { Change } from "../contracts/change";
import type { Picture } from "../contracts/picture";
import { locksOf } from "../domain/shop/locks";
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
  const shop = await loadOwnShop(container, catalogue);
  const { base } = shop;
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
  left.push(...shop.left.map((part) => `shop.yaml ${part}`));
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({}, { take: 200, select: ["id"] });
  left.push(...(await loadRates(container, catalogue.taxes, sources.get("taxes.yaml") ?? "")));
  await loadTaxes(
    container,
    options.map(({ id }) => id),
  );
  await loadPromotions(container, catalogue.promotions);
  await loadOwner(container, environment.owner.email, environment.owner.password);
  const updated = loaded.filter(({ outcome }) => outcome === "updated");
  await postChanges(container, updated, shop.isChanged);
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

/** The shop itself: what sells, where to, and what delivery costs. */
interface LoadedShop {
  base: ShopBase;
  left: string[];
  isChanged: boolean;
}

/** Under the lock that the owner's screen takes too: what she changes meanwhile waits, and then finds another version. */
const loadOwnShop = (
  container: MedusaContainer,
  { shop, sources }: Pick<Catalogue, "shop" | "sources">,
): Promise<LoadedShop> =>
  locksOf(container).withLock("settings", ["shop"], async () => {
    const plan = await planSettings(container, shop);
    const base = await loadShop(container, plan.settings);
    const { countries } = plan.settings;
    const isDelivery = await loadDelivery(container, { countries, deliveries: plan.deliveries }, base);
    const isStored = await storeSettings(container, plan, sources.get("shop.yaml") ?? "");
    return { base, left: plan.left, isChanged: isDelivery || isStored };
  });

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
async function postChanges(
  container: MedusaContainer,
  updated: LoadedProduct[],
  isShopChanged: boolean,
): Promise<void> {
  const changes = updated.flatMap(({ id, product: { handle } }): Change[] =>
    id ? [{ kind: "product", id, handle }] : [],
  );
  if (isShopChanged) changes.push({ kind: "shop" });
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
