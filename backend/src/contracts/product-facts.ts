import { z } from "zod";
import { handle } from "./catalogue-product-file";
import { declarationFields, nutritionFacts, productKind, vatCategory } from "./declaration-facts";
import { textLine } from "./text-line";

/** What the owner says of a product beyond Medusa's own fields. It may be half done: publishing asks for the rest. */

const line = (max: number) => z.string().trim().max(max);
const paragraphs = line(5_000);
const named = line(300).min(1);

/** A table that is not filled in yet. */
export const nutritionDraft = nutritionFacts.partial().required({ per: true });
export type NutritionDraft = z.infer<typeof nutritionDraft>;

const declared = declarationFields(line(2_000));

/** A declaration of which any text may be empty still. */
export const declarationDraft = z.strictObject({
  ...declared,
  ingredients: z.array(z.strictObject({ text: named.max(2_000), allergen: z.boolean().optional() })).max(80),
  contains: z.array(named).max(40),
  may_contain: z.array(named).max(40),
  statements: z.array(named.max(1_000)).max(20),
  nutrition: nutritionDraft.optional(),
});
export type DeclarationDraft = z.infer<typeof declarationDraft>;

/** Regulation (EU) 2023/988 art. 19; any text may be empty still. */
export const safetyDraft = z.strictObject({
  manufacturer: line(200),
  address: line(300),
  email: line(200),
  identifier: line(200),
  warnings: z.array(named.max(500)).max(20),
});
export type SafetyDraft = z.infer<typeof safetyDraft>;

/** A word in a line with others, joined by commas. */
const term = named.max(80).regex(/^[^,]*$/);

/**
 * How much a variant holds. `net_grams` null: sold by the piece or as an assortment, without a price per kilogram; left
 * out: not said yet, and not for sale if it is food.
 */
export const variantContent = z.strictObject({
  id: z.string(),
  net_grams: z.number().positive().max(1_000_000).nullable().optional(),
  portions: z.number().int().positive().max(100_000).nullable(),
});
export type VariantContent = z.infer<typeof variantContent>;

const shared = {
  sealed: z.boolean(),
  position: z.number().int().positive().max(1_000_000),
  why: paragraphs,
  rather_not: paragraphs,
  declaration: declarationDraft.nullable(),
  safety: safetyDraft.nullable(),
  proof: z.array(z.strictObject({ word: named.max(80), evidence: named.max(2_000) })).max(40),
  seo_title: line(80),
  seo_description: line(200),
  related: z.array(handle).max(20),
  /** Digital: name of the file that is sold. */
  file: line(200).nullable(),
  terms: z.array(term).max(60),
  sought_as: z.array(term).max(60),
  variants: z.array(variantContent).max(100),
};

/** All of it; it can be stored once its kind and VAT category are chosen: neither has a default. */
export const productFacts = z.strictObject({ kind: productKind, vat_category: vatCategory, ...shared });
export type ProductFacts = z.infer<typeof productFacts>;

/** The same while it is being filled in. */
export const productFactsForm = z.strictObject({
  kind: productKind.nullable(),
  vat_category: vatCategory.nullable(),
  ...shared,
});
export type ProductFactsForm = z.infer<typeof productFactsForm>;

/** GET and POST /admin/products/:id/facts */
export const adminProductFacts = z.object({
  product: z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    isPublished: z.boolean(),
    /** Null while nothing is stored. */
    version: z.number().int().positive().nullable(),
    address: z.url(),
  }),
  facts: productFactsForm,
  /** In the order of `facts.variants`; the price in euros, VAT included, null while there is none. */
  variants: z.array(z.object({ title: z.string(), price: z.number().nullable() })),
  /** How many pictures readers would see. */
  pictures: z.number().int(),
  /** What keeps it from being published, as stored: keys of shared/food-facts/messages.json. */
  missing: z.array(z.string()),
  /** Titles of the related products, by handle. */
  titles: z.record(z.string(), z.string()),
  /** Names of the files that can be sold. */
  files: z.array(z.string()),
  /** Percent in the country of the practice today, by category. */
  vatPercents: z.record(vatCategory, z.number()),
});
export type AdminProductFacts = z.infer<typeof adminProductFacts>;

/**
 * POST /admin/products/:id/facts. Of any other version than the one that was opened: 409 `product_changed`. Of a product
 * that readers see, what is not whole: 400 `facts_incomplete`; what may not be said of food: 400 `claim_forbidden`.
 */
export const saveProductFactsRequest = productFacts.extend({
  version: z.number().int().positive().nullable(),
});
export type SaveProductFactsRequest = z.infer<typeof saveProductFactsRequest>;

/** POST /admin/new-products: a product as a draft, with all that Medusa asks; its facts and photos come after it. */
export const newProductRequest = z.strictObject({
  title: textLine(120),
  line: line(80),
  kind: productKind,
  vat_category: vatCategory,
  /** Ids of categories. */
  categories: z.array(z.string()).min(1).max(20),
  /** Ids of what Medusa calls its collection and its type; null: none. */
  brand: z.string().nullable(),
  form: z.string().nullable(),
  variants: z
    .array(
      z.strictObject({
        title: textLine(80),
        /** Euros, VAT included. */
        price: z.number().positive().max(100_000).multipleOf(0.01),
        net_grams: variantContent.shape.net_grams,
        /** With packaging, for the parcel; null for a file. */
        weight_grams: z.number().positive().max(100_000).nullable(),
        /** Pieces; null for a file, which is never sold out. */
        stock: z.number().int().nonnegative().max(1_000_000).nullable(),
      }),
    )
    .min(1)
    .max(20)
    .refine((all) => new Set(all.map(({ title }) => title)).size === all.length, { path: [0, "title"] }),
});
export type NewProductRequest = z.infer<typeof newProductRequest>;

export const newProduct = z.object({ product: z.object({ id: z.string(), handle: z.string() }) });
export type NewProduct = z.infer<typeof newProduct>;
