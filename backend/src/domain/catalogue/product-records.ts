import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, getVariantAvailability, QueryContext } from "@medusajs/framework/utils";
import { z } from "zod";
import { PRICE_HISTORY } from "../../modules/price-history";
import type PriceHistoryService from "../../modules/price-history/service";
import { shopContext } from "../shop/shop-context";
import { mediaFields, mediaOf, mediaRecord, type Media } from "./media";

const amount = z.coerce.number();

const variantRecord = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  variant_rank: z.number().nullable(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  metadata: z.unknown(),
  calculated_price: z
    .object({
      calculated_amount: amount,
      currency_code: z.string(),
      calculated_price: z.object({ price_list_type: z.string().nullable() }).nullish(),
    })
    .nullish(),
});

const factsRecord = mediaRecord.shape.food_information
  .unwrap()
  .unwrap()
  .extend({
    kind: z.enum(["food", "exempt_food", "supplement", "tool", "digital"]),
    vat_category: z.enum(["food", "supplement", "publication", "tool"]),
    sealed: z.boolean(),
    position: z.number(),
    why: z.string().nullable(),
    rather_not: z.string().nullable(),
    declaration: z.unknown(),
    safety: z.unknown(),
    seo_title: z.string().nullable(),
    seo_description: z.string().nullable(),
    related: z.array(z.string()).nullish(),
    file: z.string().nullable(),
  });

const productRecord = mediaRecord.extend({
  handle: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  created_at: z.coerce.date(),
  updated_at: z.coerce.date(),
  collection: z.object({ title: z.string() }).nullish(),
  type: z.object({ value: z.string() }).nullish(),
  categories: z
    .array(z.object({ handle: z.string(), name: z.string(), rank: z.number().nullable() }))
    .nullish(),
  variants: z.array(variantRecord),
  food_information: factsRecord.nullish(),
});
type StoredRecord = z.infer<typeof productRecord>;
export type VariantRecord = z.infer<typeof variantRecord>;

/** A product for sale, with its pictures, what can be bought of each variant and the earlier price of each reduced one. */
export interface ProductRecord extends StoredRecord, Media {
  /** Pieces that can be bought; null: not counted, always there. */
  available: Map<string, number | null>;
  prior: Map<string, { amount: number; percent: number }>;
}

const fields = [
  ...mediaFields,
  "handle",
  "subtitle",
  "description",
  "created_at",
  "updated_at",
  "collection.title",
  "type.value",
  "categories.handle",
  "categories.name",
  "categories.rank",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.metadata",
  "variants.calculated_price.*",
  "food_information.*",
];

/** Published products of the shop's sales channel that have the food information a page needs. */
export async function productRecords(
  container: MedusaContainer,
  filter: { id?: string[]; handle?: string | string[] },
): Promise<ProductRecord[]> {
  const { regionId, salesChannelId } = await shopContext(container);
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields,
    filters: { ...filter, status: "published", sales_channels: { id: salesChannelId } },
    context: { variants: { calculated_price: QueryContext({ region_id: regionId, currency_code: "eur" }) } },
  });
  const products = z.array(productRecord).parse(data);
  const variants = products.flatMap((product) => product.variants);
  if (variants.length === 0) return [];
  const counted = variants.filter((variant) => variant.manage_inventory && !variant.allow_backorder);
  const reduced = variants.filter(
    (variant) => variant.calculated_price?.calculated_price?.price_list_type === "sale",
  );
  const [availability, prior, media] = await Promise.all([
    getVariantAvailability(query, {
      variant_ids: counted.map(({ id }) => id),
      sales_channel_id: salesChannelId,
    }),
    container.resolve<PriceHistoryService>(PRICE_HISTORY).priorPrices(reduced.map(({ id }) => id)),
    mediaOf(container, products),
  ]);
  const available = new Map(variants.map(({ id }) => [id, availability[id]?.availability ?? null] as const));
  const none: Media = { pictures: [], face: null };
  return products.map((product) => ({ ...product, ...(media.get(product.id) ?? none), available, prior }));
}
