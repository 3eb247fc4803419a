import { z } from "zod";
import { mailAddress } from "./address";
import { declarationFields, nutritionFacts, productKind, vatCategory } from "./declaration-facts";
import { nutritionContradictions } from "./nutrition-contradictions";

/** Schema of backend/catalogue/products/<handle>.yaml: what the loader reads and the owner's files must hold. */

/** kebab-case, as in addresses: collageen-naturel */
export const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower case words joined by hyphens");
/** A calendar day: 2026-11-10 */
export const day = z.iso.date("must be a day like 2026-11-10");
/** A day that sums can be asked of, with the year after it: neither clocks nor the database know those of year 0 or 9999. */
export const countedDay = day.refine((text) => /^2\d{3}-/.test(text), "must be a day from 2000 to 2999");
export const words = z.string().trim().min(1, "must not be empty");
const euros = z
  .number()
  .positive("must be an amount above 0, in euros")
  .multipleOf(0.01, "has more than two decimals");

const variant = z.strictObject({
  sku: z.string().regex(/^VK-[A-Z0-9]+(-[A-Z0-9]+)*$/, "must look like VK-COL-NAT-300"),
  title: words,
  /** Euros, VAT included. The ordinary price; a reduction goes into `reduced`. */
  price: euros,
  /** Net content; left out for what is sold by the piece or as an assortment. */
  net_grams: z.number().positive().optional(),
  /** Weight with packaging, for the parcel. Left out for a file. */
  weight_grams: z.number().positive().optional(),
  /** Pieces in stock. Left out for a bundle (it has its contents' stock) and for a file. */
  stock: z.number().int().nonnegative().optional(),
  portions: z.number().int().positive().optional(),
  /** Directive 98/6/EC art. 6a: `was` is the lowest price of the 30 days before `since`. */
  reduced: z
    .strictObject({ price: euros, was: euros, since: day })
    .refine((cut) => cut.price < cut.was, { message: "reduced price must be below `was`", path: ["price"] })
    .optional(),
});

const contradiction = {
  saturates: "saturates cannot exceed fat",
  sugars: "sugars cannot exceed carbohydrate",
  energy_kj: "differs over 5 % from the sum",
  energy_kcal: "differs over 5 % from the sum",
};

/** Refuses numbers that contradict each other. */
const nutrition = nutritionFacts.superRefine((table, context) => {
  for (const { row, sum } of nutritionContradictions(table)) {
    const message = [contradiction[row], ...(sum === undefined ? [] : [sum])].join(" ");
    context.addIssue({ code: "custom", path: [row], message });
  }
});

const fields = declarationFields(words);
const declaration = z.strictObject({
  ...fields,
  ingredients: fields.ingredients.min(1),
  nutrition: nutrition.optional(),
});

const safety = z.strictObject({
  manufacturer: words,
  address: words,
  email: mailAddress,
  identifier: words,
  warnings: z.array(words),
});

/** Stored in one line with others, in a field that the Admin can edit. */
const term = words.regex(/^[^,]*$/, "must have no comma");

const shape = z.strictObject({
  handle,
  title: words,
  line: words.max(80),
  brand: words,
  form: z.enum(["poeder", "sachet", "pot", "pakket", "toebehoren", "pdf"]),
  kind: productKind,
  vat: vatCategory,
  categories: z.array(handle).min(1),
  published: z.boolean(),
  position: z.number().int().positive(),
  /** Sealed for hygiene (Directive 2011/83/EU art. 16(e)). */
  sealed: z.boolean(),
  /** Other names: the editor suggests a link for them, and the search finds the product by them. */
  terms: z.array(term).default([]),
  /** What people look for when they mean it, but that names other things too: for the search alone. */
  sought_as: z.array(term).default([]),
  description: words,
  note: z.strictObject({ why: words, rather_not: words }),
  /** Evidence the owner keeps for a word that asks it (grasgevoerd, biologisch …); for the claims check, not shown. */
  proof: z.array(z.strictObject({ word: words, evidence: words })).default([]),
  pictures: z.array(z.strictObject({ image: handle, alt: words })).min(1),
  variants: z.array(variant).min(1).max(4),
  /** Bundles: what one piece holds, of other products' variants. */
  contents: z
    .array(z.strictObject({ product: handle, variant: words, quantity: z.number().int().positive() }))
    .default([]),
  related: z.array(handle).default([]),
  declaration: declaration.optional(),
  safety: safety.optional(),
  /** Digital: name of a file in catalogue/files/. */
  file: words.optional(),
  seo: z.strictObject({ title: words.max(60), description: words.max(155) }),
});

/** One product file. Beyond the fields, refuses what is incomplete for its kind (Regulation 1169/2011 art. 14). */
export const productFile = shape.superRefine((product, context) => {
  const bundle = product.contents.length > 0;
  const food = product.kind === "food" || product.kind === "exempt_food" || product.kind === "supplement";
  const refuse = (path: (string | number)[], message: string) =>
    context.addIssue({ code: "custom", path, message });

  if (food && !product.declaration) refuse(["declaration"], "is missing; a food cannot be sold without it");
  // An assortment or bundle has no single table: `statements` gives each part's in words.
  const declared = product.declaration;
  if (
    product.kind === "food" &&
    declared &&
    !declared.nutrition &&
    !declared.statements.some((each) => each.includes(" kJ / "))
  )
    refuse(
      ["declaration", "nutrition"],
      "is missing; only exempt_food may go without, or an assortment that gives it in `statements`",
    );
  if (product.kind === "tool" && !product.safety)
    refuse(["safety"], "is missing; GPSR art. 19 asks it for a tool");
  if (product.kind === "digital" && !product.file)
    refuse(["file"], "is missing; a digital product is a file");

  product.variants.forEach((each, index) => {
    const counted = product.kind !== "digital" && !bundle;
    if (counted && each.stock === undefined) refuse(["variants", index, "stock"], "is missing");
    if (!counted && each.stock !== undefined) refuse(["variants", index, "stock"], "must be left out here");
    if (product.kind !== "digital" && each.weight_grams === undefined)
      refuse(["variants", index, "weight_grams"], "is missing");
    if (each.reduced && each.reduced.was > each.price)
      refuse(["variants", index, "reduced", "was"], "cannot be above `price`, the ordinary price");
    if (product.variants.findIndex((other) => other.sku === each.sku) !== index)
      refuse(["variants", index, "sku"], "is twice in this file");
  });

  // Regulation 1169/2011 art. 21: an allergen in the list stands out, so "contains" and the emphasised parts go together.
  const stressed = product.declaration?.ingredients.some((part) => part.allergen) ?? false;
  if (product.declaration && stressed !== product.declaration.contains.length > 0)
    refuse(
      ["declaration", "contains"],
      "and the ingredients marked as allergen must both be filled or both empty",
    );
});
export type ProductFile = z.infer<typeof productFile>;
