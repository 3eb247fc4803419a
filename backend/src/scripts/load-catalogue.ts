import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { loadBrandsAndForms, loadCategories } from "./catalogue/load-categories";
import { loadDelivery } from "./catalogue/load-delivery";
import { loadFacts, storedFacts } from "./catalogue/load-facts";
import { loadOwner } from "./catalogue/load-owner";
import {
  createProducts,
  publishProducts,
  storedProducts,
  updateProduct,
  type LoadContext,
} from "./catalogue/load-products";
import { loadPromotions } from "./catalogue/load-promotions";
import { loadReductions } from "./catalogue/load-reductions";
import { loadShop } from "./catalogue/load-shop";
import { loadStock } from "./catalogue/load-stock";
import { loadTaxes } from "./catalogue/load-taxes";
import { readCatalogue } from "./catalogue/read-catalogue";
import type { CatalogueProduct } from "./catalogue/read-files";
import { storedHandles } from "./catalogue/stored-handles";
import { environment } from "../config/environment";
import type { Picture } from "../contracts/picture";
import { describePictures } from "../domain/pictures/keep-drawing";
import { catalogueDir } from "../domain/shop/shop-file";
import { pictureUploader } from "./catalogue/upload-pictures";

/**
 * Loads catalogue/ into the shop. Running it again changes what was edited and nothing else: what orders and the
 * owner changed since, such as stock, stays. Every file is read and checked before anything is stored.
 */
export default async function loadCatalogue({ container }: ExecArgs): Promise<void> {
  const began = Date.now();
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const catalogue = readCatalogue(catalogueDir(), await storedHandles(container));
  const pictures = await uploadAll(container, catalogue.products);
  const base = await loadShop(container, catalogue.shop);
  await loadDelivery(container, catalogue.shop, base);
  const { products } = catalogue;
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

  const handles = products.map(({ handle }) => handle);
  const before = await storedProducts(container, handles);
  const facts = await storedFacts(
    container,
    [...before.values()].map(({ id }) => id),
  );
  const isEdited = (product: CatalogueProduct) => {
    const known = before.get(product.handle);
    return known !== undefined && facts.get(known.id)?.hash !== product.hash;
  };
  const fresh = products.filter(({ handle }) => !before.has(handle));
  await createProducts(
    container,
    fresh.filter(({ contents }) => contents.length === 0),
    context,
  );
  await createProducts(
    container,
    fresh.filter(({ contents }) => contents.length > 0),
    context,
  );
  const edited = products.filter(isEdited);
  for (const product of edited) {
    const known = before.get(product.handle);
    if (!known) continue;
    // Its new declaration and note come first: with the old ones it might not be publishable. The fingerprint comes last.
    const shown = pictures.get(product.handle) ?? [];
    const stored = facts.get(known.id);
    if (stored) await loadFacts(container, { ...product, hash: "" }, known.id, stored, shown);
    await updateProduct(container, product, known, context);
  }

  const after = await storedProducts(container, handles);
  const changed = new Set([...fresh, ...edited].map(({ handle }) => handle));
  for (const product of products) {
    const id = after.get(product.handle)?.id;
    if (!id || !changed.has(product.handle)) continue;
    const shown = pictures.get(product.handle) ?? [];
    await loadFacts(container, product, id, facts.get(id), shown);
    await describePictures(container, shown);
  }
  const whole = fresh.filter(({ published }) => published);
  await publishProducts(
    container,
    whole.flatMap(({ handle }) => after.get(handle)?.id ?? []),
  );
  await loadStock(container, products, new Set(edited.map(({ handle }) => handle)), base.locationId);
  const variantIds = new Map(
    [...after.values()].flatMap(({ variants }) => variants.map(({ sku, id }) => [sku ?? "", id] as const)),
  );
  if (changed.size > 0) await loadReductions(container, products, variantIds);
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({}, { take: 200, select: ["id"] });
  await loadTaxes(
    container,
    catalogue.taxes,
    byVat(products, (handle) => after.get(handle)?.id),
    options.map(({ id }) => id),
  );
  await loadPromotions(container, catalogue.promotions);
  await loadOwner(container, environment.owner.email, environment.owner.password);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  logger.info(`${products.length} products: ${fresh.length} new, ${edited.length} edited (${seconds} s)`);
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

function byVat(
  products: CatalogueProduct[],
  idOf: (handle: string) => string | undefined,
): Map<CatalogueProduct["vat"], string[]> {
  const ids = new Map<CatalogueProduct["vat"], string[]>();
  for (const { vat, handle } of products) {
    const id = idOf(handle);
    if (id) ids.set(vat, [...(ids.get(vat) ?? []), id]);
  }
  return ids;
}
