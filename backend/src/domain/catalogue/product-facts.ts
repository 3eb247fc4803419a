import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { picture } from "../../contracts/picture";
import { productKind, vatCategory } from "../../contracts/declaration-facts";
import { declarationDraft, safetyDraft, type ProductFactsForm } from "../../contracts/product-facts";
import { rows } from "../../shared/records";
import { whatIsMissing, type Missing } from "../../shared/food-facts/completeness";
import { termsOf } from "../words/product-terms";
import { mediaFields, mediaOf, mediaRecord } from "./media";
import { contentOf } from "./net-content";

const words = z.string().nullish();
const facts = z.object({
  id: z.string(),
  version: z.number(),
  kind: productKind,
  vat_category: vatCategory,
  sealed: z.boolean(),
  position: z.number(),
  why: words,
  rather_not: words,
  declaration: z.unknown(),
  safety: z.unknown(),
  proof: z.array(z.object({ word: z.string(), evidence: z.string() })).catch([]),
  seo_title: words,
  seo_description: words,
  related: z.array(z.string()).catch([]),
  file: words,
  source_hash: words,
  pictures: z.array(picture).catch([]),
});
const variant = z.object({
  id: z.string(),
  title: z.string().nullable(),
  sku: z.string().nullable(),
  variant_rank: z.number().nullish(),
  metadata: z.unknown(),
  prices: rows(
    z.object({
      amount: z.coerce.number(),
      currency_code: z.string(),
      min_quantity: z.coerce.number().nullish(),
      price_list_id: z.string().nullish(),
    }),
  ),
});
const record = mediaRecord.omit({ food_information: true }).extend({
  handle: z.string(),
  status: z.string(),
  metadata: z.unknown(),
  sales_channels: rows(z.object({ id: z.string() })),
  shipping_profile: z.object({ id: z.string() }).nullish(),
  variants: z.array(variant),
  food_information: facts.nullish(),
});

/** A product with its facts as they are stored; null where the owner has said none. */
export type FactsRecord = z.infer<typeof record>;

const fields = [
  ...mediaFields,
  ...["handle", "status", "metadata", "sales_channels.id", "shipping_profile.id"],
  ...["variants.id", "variants.title", "variants.sku", "variants.variant_rank", "variants.metadata"],
  ...["variants.prices.amount", "variants.prices.currency_code", "variants.prices.min_quantity"],
  ...["variants.prices.price_list_id", "food_information.*"],
];

/** Products of these ids or this handle, drafts too, with their variants in the owner's order. */
export async function factsRecords(
  container: MedusaContainer,
  filters: { id?: string[]; handle?: string },
): Promise<FactsRecord[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields, filters });
  return z
    .array(record)
    .parse(data)
    .map((product) => ({
      ...product,
      variants: [...product.variants].sort(
        (one, other) => (one.variant_rank ?? 0) - (other.variant_rank ?? 0),
      ),
    }));
}

/** What a variant costs whatever else holds: euros, VAT included; null when no price is given. */
export const ordinaryPrice = ({ prices }: FactsRecord["variants"][number]): number | null =>
  prices.find(
    ({ currency_code, price_list_id, min_quantity }) =>
      currency_code === "eur" && !price_list_id && (min_quantity ?? null) === null,
  )?.amount ?? null;

/** The facts as the owner's form has them; where nothing is stored, neither kind nor VAT category is chosen. */
export function formOf({ food_information: stored, metadata, variants }: FactsRecord): ProductFactsForm {
  const { terms, sought_as } = termsOf(metadata);
  return {
    kind: stored?.kind ?? null,
    vat_category: stored?.vat_category ?? null,
    sealed: stored?.sealed ?? false,
    position: stored?.position ?? 1000,
    why: stored?.why ?? "",
    rather_not: stored?.rather_not ?? "",
    declaration: declarationDraft
      .nullable()
      .catch(null)
      .parse(stored?.declaration ?? null),
    safety: safetyDraft
      .nullable()
      .catch(null)
      .parse(stored?.safety ?? null),
    proof: stored?.proof ?? [],
    seo_title: stored?.seo_title ?? "",
    seo_description: stored?.seo_description ?? "",
    related: stored?.related ?? [],
    file: stored?.file ?? null,
    terms,
    sought_as,
    variants: variants.map(({ id, metadata: said }) => ({ id, ...contentOf(said) })),
  };
}

/** How many pictures readers would see of each. */
export async function pictureCounts(
  container: MedusaContainer,
  records: FactsRecord[],
): Promise<Map<string, number>> {
  const media = await mediaOf(container, records);
  return new Map(records.map(({ id }) => [id, media.get(id)?.pictures.length ?? 0]));
}

/** What keeps a product from being published. @param pictures how many readers would see */
export function missingOf(product: FactsRecord, pictures: number, form = formOf(product)): Missing[] {
  const { kind } = form;
  if (!kind || !form.vat_category) return ["declaration"];
  return whatIsMissing({
    kind,
    declaration: form.declaration,
    safety: form.safety,
    file: form.file,
    pictures: Array.from({ length: pictures }),
    variants: product.variants.map((each) => ({
      net_grams: form.variants.find(({ id }) => id === each.id)?.net_grams,
      isPriced: ordinaryPrice(each) !== null,
    })),
  });
}

/** What keeps each of these products from being published; with nothing missing, an empty list. */
export async function missingOfProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, Missing[]>> {
  if (ids.length === 0) return new Map();
  const records = await factsRecords(container, { id: ids });
  const pictures = await pictureCounts(container, records);
  return new Map(records.map((each) => [each.id, missingOf(each, pictures.get(each.id) ?? 0)]));
}
