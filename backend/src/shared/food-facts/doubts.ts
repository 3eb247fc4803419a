import { nutritionContradictions } from "../../contracts/nutrition-contradictions";
import type { DeclarationDraft } from "../../contracts/product-facts";
import { sentencesOf } from "../sentences-of";
import { allergensIn, type NamedAllergen } from "./allergens";
import messages from "./messages.json";

const say = sentencesOf(messages);

/** What may be wrong in a declaration, beside the field that it is about. It keeps nothing from being published. */
export interface Doubt {
  field: "energy_kj" | "energy_kcal" | "ingredients";
  sentence: string;
}

/** What the owner should look at once more: energy, percentages, and allergens that are not declared. Pure. */
export function doubtsOf({ nutrition, ingredients, contains, statements }: DeclarationDraft): Doubt[] {
  const ofEnergy = nutritionContradictions(nutrition ?? {}).flatMap(({ row, sum }): Doubt[] =>
    row === "energy_kj" || row === "energy_kcal"
      ? [{ field: row, sentence: say(`doubts.${row}`, { sum: decimal(sum ?? 0) }) }]
      : [],
  );
  const named = contains.map((word) => word.toLowerCase());
  const isDeclared = ({ allergen, word }: NamedAllergen) =>
    named.some((each) => each === word || each.startsWith(allergen) || each.includes(`(${allergen}`)) ||
    named.some((each) => allergensIn(each).some((found) => found.allergen === allergen));
  const ofAllergens = ingredients.flatMap(({ text, allergen: isStressed }) =>
    allergensIn(text).flatMap((found): Doubt[] => {
      const values = { word: found.word, allergen: found.allergen };
      if (!isDeclared(found)) return [{ field: "ingredients", sentence: say("doubts.undeclared", values) }];
      if (!isStressed) return [{ field: "ingredients", sentence: say("doubts.unstressed", values) }];
      return [];
    }),
  );
  // A pack of several foods lists several wholes.
  const isOneFood = !statements.some((each) => /voedingswaarde per 100/i.test(each));
  const sum = percentages(ingredients.map(({ text }) => text).join(", "));
  const ofPercentages: Doubt[] =
    isOneFood && sum > 100.5
      ? [{ field: "ingredients", sentence: say("doubts.percentages", { sum: decimal(sum) }) }]
      : [];
  return [...ofEnergy, ...ofAllergens, ...ofPercentages];
}

const decimal = (value: number) => new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 1 }).format(value);

/** The sum of what is written as a percentage outside brackets that say what an ingredient is made of. */
function percentages(text: string): number {
  return [...text.matchAll(/(\d+(?:[.,]\d+)?)\s*%/g)].reduce(
    (sum, [, number = "0"]) => sum + Number(number.replace(",", ".")),
    0,
  );
}

/** Grams of salt in so many milligrams of sodium (Regulation (EU) 1169/2011 annex I: salt is sodium × 2.5). */
export const saltOfSodium = (milligrams: number): number => Math.round(milligrams * 2.5) / 1000;
