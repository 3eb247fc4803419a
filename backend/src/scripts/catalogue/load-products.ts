import {
  createProductsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { optionTitle } from "../../domain/catalogue/new-product";
import { termsAsMetadata } from "../../domain/words/product-terms";
import type { ShopBase } from "./load-shop";
import type { CatalogueProduct } from "./read-files";

export interface LoadContext {
  base: ShopBase;
  categories: Map<string, string>;
  brands: Map<string, string>;
  forms: Map<string, string>;
  /** Address of a product's first picture, for the Admin and other storefronts. */
  thumbnails: Map<string, string[]>;
}

const stored = z.object({
  id: z.string(),
  handle: z.string(),
  variants: z.array(z.object({ id: z.string(), sku: z.string().nullable() })),
});
export type StoredProduct = z.infer<typeof stored>;

/** Products of the shop, with their variants. @param ids these, else all */
export async function storedProducts(container: MedusaContainer, ids?: string[]): Promise<StoredProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku"],
    ...(ids ? { filters: { id: ids } } : {}),
  });
  return z.array(stored).parse(data);
}

const isDigital = (product: CatalogueProduct) => product.kind === "digital";

function productFields(product: CatalogueProduct, context: LoadContext) {
  const urls = context.thumbnails.get(product.handle) ?? [];
  return {
    title: product.title,
    subtitle: product.line,
    handle: product.handle,
    description: product.description.trim(),
    metadata: termsAsMetadata(product),
    status: product.published ? ("published" as const) : ("draft" as const),
    collection_id: context.brands.get(product.brand),
    type_id: context.forms.get(product.form),
    category_ids: product.categories.flatMap((handle) => context.categories.get(handle) ?? []),
    thumbnail: urls[0],
    images: urls.map((url) => ({ url })),
    sales_channels: [{ id: context.base.salesChannelId }],
    // What needs no parcel has no profile: a cart of files alone asks for no delivery.
    shipping_profile_id: isDigital(product) ? undefined : context.base.profileId,
  };
}

function variantFields(
  product: CatalogueProduct,
  variant: CatalogueProduct["variants"][number],
  rank: number,
) {
  return {
    title: variant.title,
    sku: variant.sku,
    variant_rank: rank,
    weight: variant.weight_grams,
    manage_inventory: !isDigital(product),
    allow_backorder: false,
    options: { [optionTitle]: variant.title },
    prices: [{ currency_code: "eur", amount: variant.price }],
    metadata: { net_grams: variant.net_grams ?? null, portions: variant.portions ?? null },
  };
}

/**
 * Makes what is new, as drafts: nothing is for sale before its food information is stored. Bundles come after their
 * parts, whose stock is theirs.
 */
export async function createProducts(
  container: MedusaContainer,
  products: CatalogueProduct[],
  context: LoadContext,
): Promise<void> {
  if (products.length === 0) return;
  const parts = await inventoryItems(
    container,
    products.flatMap(({ contents }) => contents.map(({ variant }) => variant)),
  );
  await createProductsWorkflow(container).run({
    input: {
      products: products.map((product) => ({
        ...productFields(product, context),
        status: "draft" as const,
        options: [{ title: optionTitle, values: product.variants.map(({ title }) => title) }],
        variants: product.variants.map((variant, rank) => ({
          ...variantFields(product, variant, rank),
          ...(product.contents.length > 0
            ? {
                inventory_items: product.contents.map((part) => ({
                  inventory_item_id: parts.get(part.variant) ?? "",
                  required_quantity: part.quantity,
                })),
              }
            : {}),
        })),
      })),
    },
  });
}

/** Puts a new product up for sale, once all that belongs to it is stored. */
export async function publishProduct(container: MedusaContainer, id: string): Promise<void> {
  await updateProductsWorkflow(container).run({
    input: { selector: { id }, update: { status: "published" } },
  });
}

/** The id of each variant, by its SKU. */
export const variantIdsOf = (products: StoredProduct[]): Map<string, string> =>
  new Map(products.flatMap(({ variants }) => variants.map(({ sku, id }) => [sku ?? "", id] as const)));

/** Brings what was edited up to date: the product, its variants and their prices. Stock is not touched here. */
export async function updateProduct(
  container: MedusaContainer,
  product: CatalogueProduct,
  before: StoredProduct,
  context: LoadContext,
): Promise<void> {
  await updateProductsWorkflow(container).run({
    input: { products: [{ id: before.id, ...productFields(product, context) }] },
  });
  const ids = new Map(before.variants.map(({ sku, id }) => [sku ?? "", id]));
  const edited = product.variants.flatMap((variant, rank) => {
    const id = ids.get(variant.sku);
    return id ? [{ id, ...variantFields(product, variant, rank) }] : [];
  });
  await ensureOptionValues(container, before.id, product);
  if (edited.length > 0)
    await updateProductVariantsWorkflow(container).run({ input: { product_variants: edited } });
  const added = product.variants.flatMap((variant, rank) =>
    ids.has(variant.sku) ? [] : [{ product_id: before.id, ...variantFields(product, variant, rank) }],
  );
  if (added.length > 0)
    await createProductVariantsWorkflow(container).run({ input: { product_variants: added } });
  const wanted = new Set(product.variants.map(({ sku }) => sku));
  const dropped = before.variants.filter(({ sku }) => sku && !wanted.has(sku)).map(({ id }) => id);
  if (dropped.length > 0) await deleteProductVariantsWorkflow(container).run({ input: { ids: dropped } });
}

/** A variant with a new size needs that size among the option's values first. */
async function ensureOptionValues(
  container: MedusaContainer,
  productId: string,
  product: CatalogueProduct,
): Promise<void> {
  const module = container.resolve(Modules.PRODUCT);
  const stored = await module.retrieveProduct(productId, { relations: ["options.values"] });
  const option = stored.options.find(({ title }) => title === optionTitle);
  if (!option) return;
  const values = new Set((option.values ?? []).map(({ value }) => value));
  const wanted = product.variants.map(({ title }) => title);
  if (wanted.every((title) => values.has(title))) return;
  await module.updateProductOptions(option.id, { values: [...new Set([...values, ...wanted])] });
}

async function inventoryItems(container: MedusaContainer, skus: string[]): Promise<Map<string, string>> {
  if (skus.length === 0) return new Map();
  const items = await container
    .resolve(Modules.INVENTORY)
    .listInventoryItems({ sku: skus }, { take: skus.length });
  return new Map(items.map(({ sku, id }) => [sku ?? "", id]));
}
