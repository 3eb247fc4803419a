import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { themeSlug } from "../../contracts/article";
import type { NewProductRequest, ProductFacts } from "../../contracts/product-facts";

/** Name of the option of every product of the shop. */
export const optionTitle = "Inhoud";

/** A handle that no product has yet: soep, soep-2 … */
export async function freeHandle(container: MedusaContainer, title: string): Promise<string> {
  const first = themeSlug(title) || "product";
  for (let at = 1; ; at += 1) {
    const handle = at === 1 ? first : `${first}-${at}`;
    const taken = await container
      .resolve(Modules.PRODUCT)
      .listProducts({ handle }, { take: 1, select: ["id"], withDeleted: true });
    if (taken.length === 0) return handle;
  }
}

/** A product as Medusa's own workflow makes it: a draft. Pure. */
export function productInput(wanted: NewProductRequest, handle: string, salesChannelId: string) {
  const isCounted = wanted.kind !== "digital";
  return {
    title: wanted.title,
    subtitle: wanted.line,
    handle,
    status: "draft" as const,
    category_ids: wanted.categories,
    ...(wanted.brand ? { collection_id: wanted.brand } : {}),
    ...(wanted.form ? { type_id: wanted.form } : {}),
    sales_channels: [{ id: salesChannelId }],
    options: [{ title: optionTitle, values: wanted.variants.map(({ title }) => title) }],
    variants: wanted.variants.map((variant, rank) => ({
      title: variant.title,
      sku: [handle, themeSlug(variant.title) || String(rank + 1)].join("-").toUpperCase(),
      variant_rank: rank,
      ...(variant.weight_grams === null ? {} : { weight: variant.weight_grams }),
      manage_inventory: isCounted,
      allow_backorder: false,
      options: { [optionTitle]: variant.title },
      prices: [{ currency_code: "eur", amount: variant.price }],
    })),
  };
}

/** The facts with which it begins. @param variantIds in the order of what was asked */
export const firstFacts = (
  { kind, vat_category, variants }: NewProductRequest,
  variantIds: string[],
): ProductFacts => ({
  kind,
  vat_category,
  sealed: false,
  position: 1000,
  why: "",
  rather_not: "",
  declaration: null,
  safety: null,
  proof: [],
  seo_title: "",
  seo_description: "",
  related: [],
  file: null,
  terms: [],
  sought_as: [],
  variants: variantIds.map((id, at) => {
    const net_grams = variants[at]?.net_grams;
    return { id, ...(net_grams === undefined ? {} : { net_grams }), portions: null };
  }),
});
