import { z } from "zod";
import { money } from "./money";
import { picture } from "./picture";
import { productReviews } from "./review";

/** Stock as a reader may know it. `left` is given only when the stock is low. */
export const stock = z.object({
  state: z.enum(["in_stock", "low", "sold_out"]),
  left: z.number().int().nonnegative().nullable(),
});

/** Directive 98/6/EC art. 6a: the lowest price of the 30 days before the reduction began, and the percentage from it. */
export const priorPrice = z.object({ price: money, percent: z.number().int().positive() });

/** Price per kilogram or litre (Directive 98/6/EC art. 3); null for goods sold by the piece. */
export const unitPrice = z.object({ price: money, per: z.enum(["kg", "l"]) });

export const variantOffer = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price: money,
  priorPrice: priorPrice.nullable(),
  unitPrice: unitPrice.nullable(),
  stock,
  /** Net content in grams; null for what is not sold by weight. */
  netGrams: z.number().positive().nullable(),
  /** Portions in the pack, as the declaration counts them. */
  portions: z.number().int().positive().nullable(),
});
export type VariantOffer = z.infer<typeof variantOffer>;

/** powder, sachet, jar, set, tool, pdf … as the catalogue names it, with its Dutch label. */
export const productForm = z.object({ code: z.string(), label: z.string() });

export const categoryRef = z.object({ handle: z.string(), name: z.string() });

/** What a product card shows, in the shop, on a page and inside an article. */
export const productCard = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  /** One line that distinguishes it from similar products. */
  line: z.string(),
  brand: z.string(),
  form: productForm,
  kind: z.enum(["food", "exempt_food", "supplement", "tool", "digital"]),
  categories: z.array(categoryRef),
  picture,
  variants: z.array(variantOffer).min(1),
});
export type ProductCard = z.infer<typeof productCard>;

const nutrientRow = z.object({
  code: z.string(),
  label: z.string(),
  /** true for "waarvan …" rows. */
  sub: z.boolean(),
  /** Ready to print, rounded as the Commission guidance says: "1530 kJ / 360 kcal", "< 0,5 g". */
  per100: z.string(),
  perPortion: z.string().nullable(),
});

/** Regulation (EU) 1169/2011 art. 9 and 14: what must be known before the sale. */
export const declaration = z.object({
  legalName: z.string(),
  /** Rich enough to emphasise allergens: parts in falling order. */
  ingredients: z.array(z.object({ text: z.string(), allergen: z.boolean() })),
  contains: z.array(z.string()),
  mayContain: z.array(z.string()),
  storage: z.string(),
  afterOpening: z.string().nullable(),
  use: z.string(),
  origin: z.string().nullable(),
  operator: z.object({ name: z.string(), address: z.string() }),
  nutrition: z
    .object({
      per: z.enum(["100 g", "100 ml"]),
      portionLabel: z.string().nullable(),
      rows: z.array(nutrientRow),
    })
    .nullable(),
  /** Extra sentences that a supplement must show (Directive 2002/46/EC art. 6). */
  statements: z.array(z.string()),
});
export type Declaration = z.infer<typeof declaration>;

/** GPSR (EU) 2023/988 art. 19, for tools. */
export const safety = z.object({
  manufacturer: z.string(),
  address: z.string(),
  email: z.string(),
  identifier: z.string(),
  warnings: z.array(z.string()),
});

export const mention = z.object({
  slug: z.string(),
  title: z.string(),
  /** The sentence of the article that names the product; null when the article shows a card only. */
  sentence: z.string().nullable(),
});
export type Mention = z.infer<typeof mention>;

/** Everything the product page shows. */
export const productPage = productCard.extend({
  /** Plain paragraphs. */
  description: z.array(z.string()),
  /** The owner's note: why I choose this, and who should rather not. */
  note: z.object({ why: z.array(z.string()), ratherNot: z.array(z.string()) }).nullable(),
  pictures: z.array(picture).min(1),
  declaration: declaration.nullable(),
  safety: safety.nullable(),
  /** Sealed for hygiene: not returnable once unsealed (Directive 2011/83/EU art. 16(e)). */
  sealed: z.boolean(),
  vatPercent: z.number(),
  mentions: z.array(mention),
  reviews: productReviews,
  /** Products for the bundle's content list, or neighbours worth showing. */
  related: z.array(productCard),
  seo: z.object({ title: z.string(), description: z.string() }),
  updatedAt: z.iso.datetime(),
});
export type ProductPage = z.infer<typeof productPage>;

/** GET /store/catalogue/products: the cards of one page of the products for sale, and how many there are in all. */
export const productList = z.object({ products: z.array(productCard), count: z.number().int() });
export type ProductList = z.infer<typeof productList>;

export const productListQuery = z.object({
  category: z.string().max(100).optional(),
  brand: z.string().max(100).optional(),
  form: z.string().max(100).optional(),
  in_stock: z.enum(["1"]).optional(),
  price_from: z.coerce.number().min(0).max(100_000).optional(),
  price_to: z.coerce.number().min(0).max(100_000).optional(),
  sort: z.enum(["recommended", "price_asc", "price_desc", "title", "newest"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  offset: z.coerce.number().int().min(0).max(100_000).optional(),
});

/** GET /store/catalogue/choices: what the filter form offers, in the shop's order. */
export const productChoices = z.object({ brands: z.array(z.string()), forms: z.array(productForm) });
export type ProductChoices = z.infer<typeof productChoices>;

/** One category with its own words, for /winkel/[category]. */
export const category = categoryRef.extend({
  description: z.string(),
  position: z.number().int(),
  count: z.number().int(),
});
export const categoryList = z.object({ categories: z.array(category) });
export type Category = z.infer<typeof category>;
