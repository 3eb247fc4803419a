import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { SoldSubjects } from "../../contracts/claims";
import { termsOf } from "../words/product-terms";
import { readWordKnowledge } from "../words/words-file";
import type { ProductWords } from "./product-words";
import { soldSubjectsOf } from "./sold-subjects";

const words = z.string().nullish();
const facts = z.object({
  kind: z.enum(["food", "exempt_food", "supplement", "tool", "digital"]),
  why: words,
  rather_not: words,
  seo_title: words,
  seo_description: words,
  declaration: z.unknown(),
  safety: z.unknown(),
  pictures: z.array(z.object({ alt: z.string() })).catch([]),
  proof: z.array(z.object({ word: z.string() })).catch([]),
});
const record = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  status: z.string(),
  subtitle: words,
  description: words,
  metadata: z.unknown(),
  collection: z.object({ title: z.string() }).nullish(),
  type: z.object({ value: z.string() }).nullish(),
  tags: z.array(z.object({ value: z.string() })).nullish(),
  variants: z.array(z.object({ title: words })).nullish(),
  food_information: facts.nullish(),
});
const fields = [
  ...["id", "handle", "title", "status", "subtitle", "description", "metadata"],
  ...["collection.title", "type.value", "tags.value", "variants.title", "food_information.*"],
];

export interface StoredProduct {
  id: string;
  isPublished: boolean;
  words: ProductWords;
}

/** What products say, drafts too; all of them, or those of these ids or this status. */
export async function storedProducts(
  container: MedusaContainer,
  filters: { id?: string[]; status?: "published" } = {},
): Promise<StoredProduct[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product", fields, filters });
  return z
    .array(record)
    .parse(data)
    .map((product) => ({
      id: product.id,
      isPublished: product.status === "published",
      words: wordsOf(product),
    }));
}

function wordsOf({ food_information: known, ...product }: z.infer<typeof record>): ProductWords {
  const { terms, sought_as } = termsOf(product.metadata);
  return {
    handle: product.handle,
    title: product.title,
    line: product.subtitle ?? "",
    description: product.description ?? "",
    brand: product.collection?.title ?? "",
    form: product.type?.value ?? "",
    // Until the owner says what it is, it counts as food.
    kind: known?.kind ?? "food",
    terms,
    sought_as,
    tags: (product.tags ?? []).map(({ value }) => value),
    note: { why: known?.why ?? "", rather_not: known?.rather_not ?? "" },
    seo: { title: known?.seo_title ?? "", description: known?.seo_description ?? "" },
    declaration: known?.declaration,
    safety: known?.safety,
    pictures: known?.pictures ?? [],
    variants: (product.variants ?? []).map(({ title }) => ({ title: title ?? "" })),
    proof: known?.proof ?? [],
  };
}

/** What the shop sells now, as texts name it. */
export const soldHere = async (container: MedusaContainer): Promise<SoldSubjects> =>
  soldSubjectsOf(
    (await storedProducts(container, { status: "published" })).map(({ words: said }) => said),
    readWordKnowledge(),
  );
