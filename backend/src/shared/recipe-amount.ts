import type { RecipeAmount, WordForms } from "../contracts/recipe";

/** An amount at the beginning of a line of ingredients, and what comes behind it. */
export interface ReadAmount {
  amount: RecipeAmount;
  unit: WordForms | null;
  /** Both as they were typed. */
  written: string;
  rest: string;
}

const glyphs: Record<string, number> = {
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "⅛": 1 / 8,
};
const number = String.raw`\d{1,5}\s?[¼½¾⅓⅔⅛]|[¼½¾⅓⅔⅛]|\d{1,2}\s\d\/\d|\d{1,2}\/\d{1,2}|\d{1,5}(?:[.,]\d{1,3})?`;
const amountPattern = new RegExp(
  String.raw`^\s*(${number})(?:\s*(?:-|–|à|tot)\s*(${number}))?(?=[\s\p{L}]|$)`,
  "u",
);

/** Units by each way to write them; the second form is that for more than one. */
const units: [one: string, many: string, ...others: string[]][] = [
  ["g", "g", "gr", "gram"],
  ["kg", "kg", "kilo", "kilogram"],
  ["ml", "ml", "milliliter"],
  ["cl", "cl", "centiliter"],
  ["dl", "dl", "deciliter"],
  ["l", "l", "liter"],
  ["el", "el"],
  ["tl", "tl", "kl"],
  ["eetlepel", "eetlepels"],
  ["theelepel", "theelepels"],
  ["koffielepel", "koffielepels"],
  ["lepel", "lepels"],
  ["lepeltje", "lepeltjes"],
  ["maatlepel", "maatlepels"],
  ["maatschep", "maatscheppen"],
  ["schep", "scheppen"],
  ["kop", "koppen"],
  ["kopje", "kopjes"],
  ["kom", "kommen"],
  ["glas", "glazen"],
  ["snuf", "snuffen"],
  ["snufje", "snufjes"],
  ["mespunt", "mespunten"],
  ["scheut", "scheuten"],
  ["scheutje", "scheutjes"],
  ["handvol", "handenvol"],
  ["teen", "tenen"],
  ["teentje", "teentjes"],
  ["takje", "takjes"],
  ["blaadje", "blaadjes"],
  ["blad", "bladen"],
  ["stengel", "stengels"],
  ["bos", "bossen"],
  ["bosje", "bosjes"],
  ["plak", "plakken"],
  ["plakje", "plakjes"],
  ["sneetje", "sneetjes"],
  ["schijf", "schijven"],
  ["stuk", "stukken"],
  ["stukje", "stukjes"],
  ["blik", "blikken"],
  ["blikje", "blikjes"],
  ["pot", "potten"],
  ["potje", "potjes"],
  ["zakje", "zakjes"],
  ["sachet", "sachets"],
  ["pakje", "pakjes"],
];
const formsOf = new Map<string, WordForms>(
  units.flatMap(([one, many, ...others]) =>
    [one, many, ...others].map((written) => [written, { one, many }] as const),
  ),
);

/** The amount that a line begins with: "1½ el", "2 à 3 tenen", "250g"; null for a line without one. Pure. */
export function readAmount(line: string): ReadAmount | null {
  const [head, from, to] = amountPattern.exec(line) ?? [];
  if (head === undefined || from === undefined) return null;
  const amount = { from: valueOf(from), to: to === undefined ? null : valueOf(to) };
  if (amount.from <= 0 || (amount.to !== null && amount.to <= amount.from)) return null;
  const behind = line.slice(head.length);
  const [word, unit] = /^\s*(\p{L}+)\.?(?=[\s,]|$)/u.exec(behind) ?? [];
  const forms = unit === undefined ? undefined : formsOf.get(unit.toLowerCase());
  const written = forms ? head + (word ?? "") : head;
  return {
    amount,
    unit: forms ?? null,
    written: written.trim().replace(/\s+/g, " "),
    rest: line.slice(written.length),
  };
}

/** "1½", "1 ½", "3/4", "1 1/2", "1,5"; "1.500" is a thousand and a half. */
function valueOf(written: string): number {
  const [, whole = "", glyph] = /^(\d*)\s?([¼½¾⅓⅔⅛])$/.exec(written) ?? [];
  if (glyph !== undefined) return Number(whole || 0) + (glyphs[glyph] ?? 0);
  const [, before, above, below] = /^(?:(\d+)\s)?(\d+)\/(\d+)$/.exec(written) ?? [];
  if (above !== undefined)
    return Number(below) === 0 ? 0 : Number(before ?? 0) + Number(above) / Number(below);
  return Number(written.replace(/\.(?=\d{3}$)/, "").replace(",", "."));
}
