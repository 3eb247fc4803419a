import { stemmer } from "@orama/stemmers/dutch";

/** Endings of diminutives, and what they stood behind: pakketje, bekertje, boompje, pannetje and slangetje, lijstje. */
const diminutives = [
  /(?<=[fks]et)jes?$/,
  /(?<=[aeiouwlnr])tjes?$/,
  /(?<=m)pjes?$/,
  /(?<=[bdgklmnprst])etjes?$/,
  /(?<=.{3})jes?$/,
];

/**
 * The stem of a plain Dutch word (Snowball), which leaves two endings that matter here: diminutives (poedertje) and an
 * s behind an e (gelatines).
 */
export function dutchStem(word: string): string {
  const whole = word.replace(/'s$/, "");
  const ending = diminutives.find((each) => each.test(whole));
  return stemmer((ending ? whole.replace(ending, "") : whole).replace(/es$/, "e"));
}
