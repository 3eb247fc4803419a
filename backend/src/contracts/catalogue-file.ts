import { z } from "zod";
import { day, handle, words } from "./catalogue-product-file";
import { picture } from "./picture";
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
  countries: z.array(z.strictObject({ code: country, name: words })).min(1),
  /** May hold {{cutOffHour}}. */
  deliveryDays: words,
  /** What is ordered before this hour of a working day leaves the same day. */
  cutOffHour: z.number().int().min(1).max(23).default(14),
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

/** A day, or a moment of it: what was published from the Admin has an hour. */
const dayOrMoment = z.union([day, z.iso.datetime()]);
const text = z.string().trim();

/**
 * Front matter of articles/<slug>.md. Lengths are those of the Admin: what was written there can be written to a file
 * and loaded again.
 */
export const articleFrontMatter = z
  .strictObject({
    title: words.max(120),
    summary: text.max(300),
    /** Words that the editor suggests a link for, beside the title's first words. */
    terms: z.array(words).default([]),
    /** The small line above the heading: Bouillon, Collageen, Keuken … */
    theme: text.max(40),
    /** Left out: the trader's owner. */
    author: text.max(80).optional(),
    /** No reader sees it. */
    draft: z.literal(true).optional(),
    published: dayOrMoment.optional(),
    updated: dayOrMoment.optional(),
    /** Name in images/manifest.json */
    image: handle.optional(),
    /** In the place of `image`: a photo of the library, as the shop that this file comes from has it. */
    photo: picture.omit({ alt: true }).strict().optional(),
    alt: text.default(""),
    seo: z.strictObject({ title: text.max(80), description: text.max(200) }),
    sources: z.array(words).default([]),
    /** Why a claim about something that is not sold here is published all the same: a risk that the owner takes. */
    risk_reason: words.min(10).max(1000).optional(),
  })
  .superRefine((front, context) => {
    const lacks = (field: keyof typeof front) =>
      context.addIssue({ code: "custom", path: [field], message: "is missing" });
    if (front.image && front.photo)
      context.addIssue({ code: "custom", path: ["photo"], message: "cannot be there beside image" });
    if ((front.image || front.photo) && front.alt === "") lacks("alt");
    if (front.draft) return;
    if (!front.published) lacks("published");
    if (!front.image && !front.photo) lacks("image");
    if (front.summary === "") lacks("summary");
    if (front.theme === "") lacks("theme");
  });
export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;

/**
 * Front matter of pages/<slug>.md; the body may hold {{trader.name}} and its siblings (domain/shop/page-facts.ts). Without `seo` search
 * engines get title and introduction.
 */
export const pageFrontMatter = z.strictObject({
  title: words.max(90),
  intro: words.max(1_000),
  updated: day,
  seo: z.strictObject({ title: words.max(80).optional(), description: words.max(200).optional() }).optional(),
});
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
  "beoordelingen",
] as const;

export const foodListItem = z.strictObject({
  name: words.max(120),
  /** The maker that the owner buys, where it matters. */
  brand: words.max(120).optional(),
  /** What to look at on the pack or at the counter. */
  look_for: words.max(400),
  where: words.max(400),
  why: words.max(400),
  /** Product of ours that the item is. */
  product: handle.optional(),
  /** Where it is sold or explained, of what is not ours. */
  link: z
    .string()
    .max(500)
    .regex(/^(https?:\/\/|\/(?!\/))[^\s\\]*$/, "must begin with https:// or /")
    .refine((address) => address.startsWith("/") || URL.canParse(address), "is no address")
    .optional(),
});
export type FoodListItem = z.infer<typeof foodListItem>;

const foodListGroup = z.strictObject({
  /** The address of the group on the page. */
  handle,
  name: words.max(120),
  intro: words.max(1_000),
  items: z.array(foodListItem).min(1).max(200),
});
export type FoodListGroup = z.infer<typeof foodListGroup>;

/** Rows of all groups together. */
export const mostFoodListItems = 500;

/** voedingslijst.yaml: shown at /voedingslijst, and as a PDF what the product voedingslijst is. */
export const foodListFile = z.strictObject({
  title: words.max(90),
  intro: words.max(3_000),
  updated: day,
  groups: z
    .array(foodListGroup)
    .min(1)
    .max(50)
    .superRefine((groups, context) => {
      groups.forEach(({ handle: name }, index) => {
        if (groups.findIndex((other) => other.handle === name) !== index)
          context.addIssue({ code: "custom", path: [index, "handle"], message: `${name} is there twice` });
      });
      if (groups.reduce((sum, { items }) => sum + items.length, 0) > mostFoodListItems)
        context.addIssue({ code: "too_big", origin: "array", maximum: mostFoodListItems, input: groups });
    }),
  closing: words.max(3_000),
});
export type FoodListFile = z.infer<typeof foodListFile>;
