import messages from "./messages/nl.json";
import type { DeclarationFacts, NutritionFacts } from "../../contracts/declaration-facts";

export interface NutritionRow {
  code: string;
  label: string;
  sub: boolean;
  per100: string;
  perPortion: string | null;
}

const decimal = (value: number, digits: number) =>
  new Intl.NumberFormat("nl-BE", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  }).format(value);

/**
 * Rounding of the Commission's guidance on tolerances (December 2012): fat, carbohydrate, sugars, protein and
 * fibre to 1 g from 10 g, to 0.1 g below, "0 g" from 0.5 g down.
 */
export function roundedGrams(grams: number): string {
  if (grams <= 0.5) return "0 g";
  // 9.97 would round to "10,0 g": from there on whole grams are shown.
  return `${decimal(grams, Math.round(grams * 10) / 10 < 10 ? 1 : 0)} g`;
}

/** Saturates: to 1 g from 10 g, to 0.1 g below, "0 g" from 0.1 g down. */
export function roundedSaturates(grams: number): string {
  if (grams <= 0.1) return "0 g";
  return `${decimal(grams, Math.round(grams * 10) / 10 < 10 ? 1 : 0)} g`;
}

/** Salt: to 0.1 g from 1 g, to 0.01 g below, "0 g" from 0.0125 g down. */
export function roundedSalt(grams: number): string {
  if (grams <= 0.0125) return "0 g";
  return `${decimal(grams, Math.round(grams * 100) / 100 < 1 ? 2 : 1)} g`;
}

/** Energy to 1 kJ and 1 kcal. */
export function roundedEnergy(kilojoules: number, kilocalories: number): string {
  return `${decimal(kilojoules, 0)} kJ / ${decimal(kilocalories, 0)} kcal`;
}

const rows: {
  code: keyof typeof messages.nutrients;
  sub: boolean;
  of: (facts: NutritionFacts, share: number) => string | null;
}[] = [
  {
    code: "energy",
    sub: false,
    of: (facts, share) => roundedEnergy(facts.energy_kj * share, facts.energy_kcal * share),
  },
  { code: "fat", sub: false, of: (facts, share) => roundedGrams(facts.fat * share) },
  { code: "saturates", sub: true, of: (facts, share) => roundedSaturates(facts.saturates * share) },
  { code: "carbohydrate", sub: false, of: (facts, share) => roundedGrams(facts.carbohydrate * share) },
  { code: "sugars", sub: true, of: (facts, share) => roundedGrams(facts.sugars * share) },
  {
    code: "fibre",
    sub: false,
    of: (facts, share) => (facts.fibre === undefined ? null : roundedGrams(facts.fibre * share)),
  },
  { code: "protein", sub: false, of: (facts, share) => roundedGrams(facts.protein * share) },
  { code: "salt", sub: false, of: (facts, share) => roundedSalt(facts.salt * share) },
];

/** The nutrition table in the order and words of annex XV; rounding comes last. Null when none is declared. */
export function nutritionTable(
  facts: DeclarationFacts,
): { per: "100 g" | "100 ml"; portionLabel: string | null; rows: NutritionRow[] } | null {
  const { nutrition, portion_grams: portion } = facts;
  if (!nutrition) return null;
  return {
    per: nutrition.per,
    portionLabel: portion ? (facts.portion_label ?? `per ${portion} g`) : null,
    rows: rows.flatMap(({ code, sub, of }) => {
      const per100 = of(nutrition, 1);
      if (per100 === null) return [];
      return {
        code,
        label: messages.nutrients[code],
        sub,
        per100,
        perPortion: portion ? of(nutrition, portion / 100) : null,
      };
    }),
  };
}
