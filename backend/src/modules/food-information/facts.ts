import { z } from "zod";

const grams = z.number().nonnegative();

/** Grams per 100 g or 100 ml as sold, unrounded (Regulation (EU) 1169/2011 annex XV). */
export const nutritionFacts = z.object({
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

/** The declaration as it is stored: numbers, not sentences. Formatting and rounding is nutrition.ts' work. */
export const declarationFacts = z.object({
  legal_name: z.string(),
  ingredients: z.array(z.object({ text: z.string(), allergen: z.boolean().optional() })),
  contains: z.array(z.string()),
  may_contain: z.array(z.string()),
  storage: z.string(),
  after_opening: z.string().optional(),
  use: z.string(),
  origin: z.string().optional(),
  operator: z.object({ name: z.string(), address: z.string() }),
  portion_grams: z.number().positive().optional(),
  portion_label: z.string().optional(),
  nutrition: nutritionFacts.optional(),
  statements: z.array(z.string()),
});
export type DeclarationFacts = z.infer<typeof declarationFacts>;
