import { z } from "zod";
import { day, handle, words } from "./catalogue-product-file";
import { trader } from "./shop";

/** Schemas of every file in backend/catalogue/ but the products, which have their own file of schemas. */

const amount = z.number().nonnegative();
const country = z.string().regex(/^[a-z]{2}$/, "must be a country code in lower case: be, nl");

/**
 * by_value: delivery is split over the VAT rates as the goods are; main_goods: it is all at the rate of the goods that
 * are worth most.
 */
export const deliveryVat = z.enum(["by_value", "main_goods"]);
export type DeliveryVat = z.infer<typeof deliveryVat>;

/** shop.yaml: who sells, where to, and what delivery costs. */
export const shopFile = z.strictObject({
  trader: trader.strict(),
  freeDeliveryFrom: amount,
  countries: z.array(z.strictObject({ code: country, name: words })).min(1),
  deliveryDays: words,
  paymentMeans: z.array(words).min(1),
  deliveryVat,
  withdrawal: z.strictObject({
    /** Directive 2011/83/EU art. 9: at least fourteen. */
    days: z.number().int().min(14),
    /** For the buyer to send the goods back (art. 14(1)), and for the seller to give the money back (art. 13(1)). */
    daysAfterwards: z.number().int().min(14),
    /** Days in which a parcel arrives, by country: for one of which the day of delivery is not known. */
    arrivesWithin: z.record(country, z.number().int().min(1)),
  }),
  deliveryOptions: z
    .array(
      z.strictObject({
        code: handle,
        name: words,
        description: words,
        kind: z.enum(["home", "pickup_point", "collect"]),
        /** Euros VAT included, by country; a country that is not named is not served by this option. */
        prices: z.record(country, amount),
        /** Free from this goods total, VAT included; left out: never. */
        freeFrom: amount.optional(),
        /** Dearer than standard delivery: a withdrawal gives back what that would have cost. */
        express: z.boolean().optional(),
      }),
    )
    .min(1),
});
export type ShopFile = z.infer<typeof shopFile>;

const rates = z.strictObject({ food: amount, supplement: amount, publication: amount, tool: amount });

/** taxes.yaml: percentages per country and category. The newest row of a country that is not in the future counts. */
export const taxesFile = z
  .array(z.strictObject({ country, since: day, source: words, rates }))
  .min(1)
  .superRefine((rows, context) =>
    rows.forEach((row, index) => {
      if (rows.findIndex((other) => other.country === row.country && other.since === row.since) !== index)
        context.addIssue({
          code: "custom",
          path: [index, "since"],
          message: `${row.country} has two rows for this day`,
        });
    }),
  );
export type TaxesFile = z.infer<typeof taxesFile>;

/** categories.yaml */
export const categoriesFile = z
  .array(z.strictObject({ handle, name: words, description: words, position: z.number().int().positive() }))
  .min(1);
export type CategoriesFile = z.infer<typeof categoriesFile>;

/** promotions.yaml: discount codes. `value` is a percentage or euros, by `kind`. */
export const promotionsFile = z.array(
  z
    .strictObject({
      /** However it is written: capitals, spaces, dashes and accents make no difference. */
      code: words.max(60),
      kind: z.enum(["percentage", "fixed"]),
      value: z.number().positive(),
      description: words,
      /** Goods total from which it works, euros VAT included. */
      minimum: amount.optional(),
      from: day.optional(),
      until: day.optional(),
      /** How often in all. */
      uses: z.number().int().positive().optional(),
    })
    .refine((code) => code.kind !== "percentage" || code.value <= 100, {
      message: "is above 100 %",
      path: ["value"],
    }),
);
export type PromotionsFile = z.infer<typeof promotionsFile>;

/** Front matter of articles/<slug>.md */
export const articleFrontMatter = z.strictObject({
  title: words.max(90),
  summary: words.max(220),
  /** Words that the editor suggests a link for, beside the title's first words. */
  terms: z.array(words).default([]),
  theme: z.enum(["Darmen", "Bouillon", "Collageen", "Keuken", "Etiket"]),
  published: day,
  updated: day,
  /** Name in images/manifest.json */
  image: handle,
  alt: words,
  seo: z.strictObject({ title: words.max(60), description: words.max(155) }),
  sources: z.array(words).default([]),
  /** Why a claim about something that is not sold here is published all the same: a risk that the owner takes. */
  risk_reason: words.min(10).max(1000).optional(),
});
export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;

/** Front matter of pages/<slug>.md; the body may hold {{trader.name}} and its siblings of shop.yaml. */
export const pageFrontMatter = z.strictObject({ title: words.max(90), intro: words, updated: day });
export type PageFrontMatter = z.infer<typeof pageFrontMatter>;

/** The pages the shop owes or promises; each must have its file. */
export const pageSlugs = [
  "voorwaarden",
  "privacy",
  "toegankelijkheid",
  "over-mij",
  "levering-en-retour",
  "contact",
  "herroepen",
] as const;

/** voedingslijst.yaml: shown at /voedingslijst and printed as files/voedingslijst.pdf. */
export const foodListFile = z.strictObject({
  title: words,
  intro: words,
  updated: day,
  groups: z
    .array(
      z.strictObject({
        handle,
        name: words,
        intro: words,
        items: z
          .array(
            z.strictObject({
              name: words,
              /** What to look at on the pack or at the counter. */
              look_for: words,
              where: words,
              why: words,
              /** Product of ours that the item is. */
              product: handle.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  closing: words,
});
export type FoodListFile = z.infer<typeof foodListFile>;
