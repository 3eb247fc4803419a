import { z } from "zod";

/** How much of something, for the portions that the recipe was written for; `to` is the end of "2 à 3". */
export const recipeAmount = z.object({ from: z.number().positive(), to: z.number().positive().nullable() });
export type RecipeAmount = z.infer<typeof recipeAmount>;

/** A word for one, and for more: teen and tenen. */
export const wordForms = z.object({ one: z.string(), many: z.string() });
export type WordForms = z.infer<typeof wordForms>;

/** What one line of the ingredients says beside its words. */
export const ingredientFacts = z.object({
  /** null: "zout en peper", which is the same for any number of portions. */
  amount: recipeAmount.nullable(),
  unit: wordForms.nullable(),
  /** Amount and unit as they were typed: "1½ el". */
  written: z.string(),
  /** Products that the line names and that are not for sale now, as it names them. */
  missing: z.array(z.string()),
});
export type IngredientFacts = z.infer<typeof ingredientFacts>;

/** What the head of a recipe says: for how many, and minutes from start to table. */
export const recipeFacts = z.object({
  portions: z.number().int().positive(),
  minutes: z.number().int().positive().nullable(),
});
export type RecipeFacts = z.infer<typeof recipeFacts>;

/** As many as a recipe is reckoned for. */
export const mostPortions = 48;

/** "sjalot(ten)" is sjalot for one and sjalotten for more; null for words that begin otherwise. */
export function countedForms(words: string): { forms: WordForms; rest: string } | null {
  const [whole, before, stem, end] =
    /^(\s*(?:\p{L}+\s)?)(\p{L}+)\((\p{L}+)\)(?=[\s,.;]|$)/u.exec(words) ?? [];
  if (whole === undefined || stem === undefined) return null;
  const lead = before ?? "";
  return {
    forms: { one: lead + stem, many: `${lead}${stem}${end ?? ""}` },
    rest: words.slice(whole.length),
  };
}

/** Whether this much of something is more than one of it; anything that is weighed is. */
export const isMany = ({ amount, unit }: Pick<IngredientFacts, "amount" | "unit">): boolean =>
  unit !== null || amount === null || (amount.to ?? amount.from) > 1;
