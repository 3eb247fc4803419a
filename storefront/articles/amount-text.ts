import type { IngredientFacts } from "backend/contracts/recipe";
import { locale } from "@/shop/site";

/** The amount of one line of ingredients, as a recipe has it. */
export type Line = Pick<IngredientFacts, "amount" | "unit" | "written">;

/** Fractions that a kitchen has a spoon or a knife for. */
const glyphs = [
  [1 / 8, "⅛"],
  [1 / 4, "¼"],
  [1 / 3, "⅓"],
  [1 / 2, "½"],
  [2 / 3, "⅔"],
  [3 / 4, "¾"],
] as const;
const vague = new Set(["snuf", "snufje", "mespunt", "scheut", "scheutje", "handvol", "takje", "blaadje"]);
/** The smaller unit of a metric one, of which there are a thousand in it. */
const parts: Record<string, string> = { kg: "g", l: "ml" };
const wholes: Record<string, string> = { g: "kg", ml: "l" };

const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });

/**
 * An amount for `times` as many portions, in words of a kitchen: "450 g", "1,25 kg", "1½ el", "2 à 3 tenen". For the
 * portions that the recipe was written for it is what was typed. Pure.
 */
export function amountText({ amount, unit, written }: Line, times: number): string {
  if (!amount || times === 1) return written;
  const ends = [amount.from, ...(amount.to === null ? [] : [amount.to])].map((end) => end * times);
  const most = ends.at(-1) ?? 0;
  const shown = shownUnit(unit?.one ?? null, most);
  const numbers = [...new Set(ends.map((end) => numberText(end * shown.factor, shown.unit)))];
  const name = shown.unit === unit?.one ? (roundedUp(most) ? unit.many : unit.one) : shown.unit;
  return [numbers.join(" à "), name].filter(Boolean).join(" ");
}

/** "1 teen", "¾ teen", "1½ tenen" */
const roundedUp = (value: number) => value > 1;

function shownUnit(unit: string | null, most: number): { unit: string | null; factor: number } {
  const smaller = unit === null ? undefined : parts[unit];
  if (smaller !== undefined && most < 1) return { unit: smaller, factor: 1000 };
  const larger = unit === null ? undefined : wholes[unit];
  return larger !== undefined && most >= 1000 ? { unit: larger, factor: 1 / 1000 } : { unit, factor: 1 };
}

function numberText(value: number, unit: string | null): string {
  switch (unit) {
    case "g":
    case "ml":
      return decimals.format(toStep(value, value >= 100 ? 5 : value >= 10 ? 1 : 0.5));
    case "kg":
    case "l":
      return decimals.format(toStep(value, 0.05));
    case "cl":
    case "dl":
      return decimals.format(toStep(value, value >= 10 ? 1 : 0.5));
    default:
      return fractionText(unit !== null && vague.has(unit) ? toStep(value, 0.5) : value);
  }
}

const toStep = (value: number, step: number) => Math.max(step, Math.round(value / step) * step);

/** Whole from ten on, halves from three on, thirds and quarters below. */
function fractionText(value: number): string {
  if (value >= 10) return String(Math.round(value));
  const whole = Math.floor(value);
  const rest = value - whole;
  const fit = glyphs.filter(([part]) => (value < 3 ? whole === 0 || part > 1 / 8 : part === 1 / 2));
  const candidates = [[0, ""] as const, ...fit, [1, ""] as const];
  const [part, glyph] = candidates.reduce((best, each) =>
    Math.abs(each[0] - rest) < Math.abs(best[0] - rest) ? each : best,
  );
  const shown = whole + (part === 1 ? 1 : 0);
  if (shown === 0) return glyph === "" ? "⅛" : glyph;
  return `${shown}${glyph}`;
}
