import type { NutritionFacts } from "./declaration-facts";

/** A row of a table that another row contradicts. `sum` is what the energy should be, in kJ or kcal. */
export interface NutritionContradiction {
  row: "saturates" | "sugars" | "energy_kj" | "energy_kcal";
  sum?: number;
}

const tenths = (value: number) => Math.round(value * 10) / 10;

/**
 * Rows of a nutrition table that contradict each other: a part cannot exceed the whole, and the energy follows from the
 * rest by the factors of Regulation (EU) 1169/2011 annex XIV; 5 % leaves room for rounding. Rows that are not filled in
 * yet contradict nothing. Pure.
 */
export function nutritionContradictions(table: Partial<NutritionFacts>): NutritionContradiction[] {
  const { fat, saturates, carbohydrate, sugars, protein, fibre = 0, energy_kj, energy_kcal } = table;
  const found: NutritionContradiction[] = [];
  const exceeds = (part: number | undefined, whole: number | undefined) =>
    part !== undefined && whole !== undefined && part > whole;
  if (exceeds(saturates, fat)) found.push({ row: "saturates" });
  if (exceeds(sugars, carbohydrate)) found.push({ row: "sugars" });
  if (fat === undefined || carbohydrate === undefined || protein === undefined) return found;
  const differs = (row: "energy_kj" | "energy_kcal", declared: number | undefined, sum: number) => {
    if (declared !== undefined && Math.abs(declared - sum) > 0.05 * Math.max(sum, 1))
      found.push({ row, sum: tenths(sum) });
  };
  differs("energy_kj", energy_kj, fat * 37 + (carbohydrate + protein) * 17 + fibre * 8);
  differs("energy_kcal", energy_kcal, fat * 9 + (carbohydrate + protein) * 4 + fibre * 2);
  return found;
}
