import { z } from "zod";

/** What a product is by law: which information it must give follows from it. */
export const productKind = z.enum(["food", "exempt_food", "supplement", "tool", "digital"]);
export type ProductKind = z.infer<typeof productKind>;

/** Categories of taxes.yaml. */
export const vatCategory = z.enum(["food", "supplement", "publication", "tool"]);
export type VatCategory = z.infer<typeof vatCategory>;

const grams = z.number().nonnegative();

/** Grams per 100 g or 100 ml as sold, unrounded (Regulation (EU) 1169/2011 annex XV). */
export const nutritionFacts = z.strictObject({
  per: z.enum(["100 g", "100 ml"]),
  energy_kj: grams,
  energy_kcal: grams,
  fat: grams,
  saturates: grams,
  carbohydrate: grams,
  sugars: grams,
  fibre: grams.optional(),
  protein: grams,
  salt: grams,
});
export type NutritionFacts = z.infer<typeof nutritionFacts>;

/**
 * The fields of a declaration but its nutrition. `text` is the schema of each text: a file of the catalogue must meet a
 * stricter one than what is stored already, whose gaps the completeness check shows to the owner.
 */
export const declarationFields = <T extends z.ZodType<string>>(text: T) => ({
  legal_name: text,
  ingredients: z.array(z.strictObject({ text, allergen: z.boolean().optional() })),
  /** Annex II allergens by their Dutch name: vis, selderij. */
  contains: z.array(text),
  may_contain: z.array(text),
  storage: text,
  after_opening: text.optional(),
  use: text,
  origin: text.optional(),
  operator: z.strictObject({ name: text, address: text }),
  portion_grams: z.number().positive().optional(),
  portion_label: text.optional(),
  statements: z.array(text),
});

/** The declaration as it is stored: numbers, not sentences. Formatting and rounding come last, when it is shown. */
export const declarationFacts = z.object({
  ...declarationFields(z.string()),
  nutrition: nutritionFacts.optional(),
});
export type DeclarationFacts = z.infer<typeof declarationFacts>;
