import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { ProductFile } from "../../contracts/catalogue-product-file";
import { rows } from "../../shared/records";
import { stableJson } from "../../shared/stable-json";
import { picturesByPaths } from "../pictures/picture-rows";
import { pathOf } from "./media";
import { factsRecords, formOf, ordinaryPrice, type FactsRecord } from "./product-facts";

/** A product in the shape of its file, without what orders change (stock) and what a load never changes (contents). */
export type ProductState = Omit<
  ProductFile,
  "variants" | "contents" | "pictures" | "kind" | "vat" | "form" | "declaration" | "safety" | "seo"
> & {
  kind: string | null;
  vat: string | null;
  form: string;
  declaration?: unknown;
  safety?: unknown;
  seo: { title: string; description: string };
  /** Names of drawings, or paths of photos. */
  pictures: string[];
  variants: {
    sku: string;
    title: string;
    price: number | null;
    net_grams?: number;
    /** Food of which the owner has not said the content. */
    isUnsaid?: true;
    weight_grams?: number;
    portions?: number;
    isCounted: boolean;
    isBackordered: boolean;
  }[];
  /** Sales channels, and whether it is sent. */
  channels: string[];
  isSent: boolean;
  /** Prices beside the ordinary one. */
  otherPrices: number;
};

/** What a product says and costs, in one short text: it differs when anything was changed. */
export const fingerprintOfState = (state: ProductState): string =>
  createHash("sha256").update(stableJson(state)).digest("hex");

/** The state that a load of this file makes. Pure. */
export function stateOfFile(product: ProductFile, salesChannelId: string): ProductState {
  const { variants, contents: _contents, pictures, note, categories, file, ...said } = product;
  const isDigital = product.kind === "digital";
  const { hash: _, ...own } = said as typeof said & { hash?: string };
  return {
    ...own,
    ...(file ? { file } : {}),
    description: product.description.trim(),
    note: { why: note.why.trim(), rather_not: note.rather_not.trim() },
    categories: [...categories].sort(),
    pictures: pictures.map(({ image }) => image),
    variants: variants.map(({ sku, title, price, net_grams, weight_grams, portions }) => ({
      ...{ sku, title, price },
      ...(net_grams === undefined ? {} : { net_grams }),
      ...(weight_grams === undefined ? {} : { weight_grams }),
      ...(portions === undefined ? {} : { portions }),
      isCounted: !isDigital,
      isBackordered: false,
    })),
    channels: [salesChannelId],
    isSent: !isDigital,
    otherPrices: 0,
  };
}

const words = z.string().nullish();
const record = z.object({
  id: z.string(),
  subtitle: words,
  description: words,
  collection: z.object({ title: z.string() }).nullish(),
  type: z.object({ value: z.string() }).nullish(),
  categories: rows(z.object({ handle: z.string() })),
  variants: z.array(
    z.object({
      id: z.string(),
      weight: z.coerce.number().nullish(),
      manage_inventory: z.boolean(),
      allow_backorder: z.boolean(),
    }),
  ),
});
const fields = [
  ...["id", "subtitle", "description", "collection.title", "type.value", "categories.handle"],
  ...["variants.id", "variants.weight", "variants.manage_inventory", "variants.allow_backorder"],
];

/** The state of each of these products, by id. */
export async function storedStates(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, ProductState>> {
  if (ids.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields, filters: { id: ids } });
  const others = new Map(
    z
      .array(record)
      .parse(data)
      .map((each) => [each.id, each]),
  );
  const known = await factsRecords(container, { id: ids });
  const paths = known.flatMap(({ images }) => (images ?? []).map(({ url }) => pathOf(url)));
  const drawings = await picturesByPaths(container, [...new Set(paths)]);
  const nameOf = (path: string) => {
    const hash = drawings.get(path)?.hash ?? "";
    return hash.startsWith(drawingPrefix) ? hash.slice(drawingPrefix.length) : path;
  };
  return new Map(
    known.flatMap((product) => {
      const other = others.get(product.id);
      return other ? [[product.id, stateOf(product, other, nameOf)] as const] : [];
    }),
  );
}

const drawingPrefix = "drawing ";

function stateOf(
  product: FactsRecord,
  other: z.infer<typeof record>,
  nameOf: (path: string) => string,
): ProductState {
  const form = formOf(product);
  const images = [...(product.images ?? [])].sort((one, next) => (one.rank ?? 0) - (next.rank ?? 0));
  return {
    handle: product.handle,
    title: product.title,
    line: other.subtitle ?? "",
    brand: other.collection?.title ?? "",
    form: other.type?.value ?? "",
    kind: form.kind,
    vat: form.vat_category,
    categories: other.categories.map(({ handle }) => handle).sort(),
    published: product.status === "published",
    position: form.position,
    sealed: form.sealed,
    terms: form.terms,
    sought_as: form.sought_as,
    description: (other.description ?? "").trim(),
    note: { why: form.why, rather_not: form.rather_not },
    proof: form.proof,
    pictures: images.map(({ url }) => nameOf(pathOf(url))),
    variants: product.variants.map((variant, at) => variantState(product, variant, other, form.variants[at])),
    related: form.related,
    ...(product.food_information?.declaration ? { declaration: product.food_information.declaration } : {}),
    ...(product.food_information?.safety ? { safety: product.food_information.safety } : {}),
    ...(form.file ? { file: form.file } : {}),
    seo: { title: form.seo_title, description: form.seo_description },
    channels: product.sales_channels.map(({ id }) => id).sort(),
    isSent: Boolean(product.shipping_profile),
    otherPrices:
      product.variants.flatMap(({ prices }) => prices.filter((price) => !price.price_list_id)).length -
      product.variants.filter((each) => ordinaryPrice(each) !== null).length,
  };
}

function variantState(
  { food_information }: FactsRecord,
  variant: FactsRecord["variants"][number],
  { variants }: z.infer<typeof record>,
  content: { net_grams?: number | null; portions: number | null } | undefined,
): ProductState["variants"][number] {
  const other = variants.find(({ id }) => id === variant.id);
  const net = content?.net_grams;
  const isFood = food_information?.kind !== "tool" && food_information?.kind !== "digital";
  return {
    sku: variant.sku ?? "",
    title: variant.title ?? "",
    price: ordinaryPrice(variant),
    ...(net ? { net_grams: net } : {}),
    ...(net === undefined && isFood ? { isUnsaid: true as const } : {}),
    ...(other?.weight ? { weight_grams: other.weight } : {}),
    ...(content?.portions ? { portions: content.portions } : {}),
    isCounted: other?.manage_inventory ?? false,
    isBackordered: other?.allow_backorder ?? false,
  };
}
