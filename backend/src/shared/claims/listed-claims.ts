import { dutchStem } from "../words/dutch-stem";
import unionList from "./words/union-list.json";
import type { ClaimSentence, ClaimWord } from "./sentences";

export interface ListedClaim {
  first: number;
  last: number;
  name: string;
  effect: string;
  condition: string;
}

interface Effect {
  /** The official words. */
  written: string;
  stems: string[];
  normal: boolean;
}

const fillers = new Set(
  "de het een van voor tot en in bij aan door na normale normaal werking functie instandhouding behoud tegen vorming moeheid rol proces vermindering kader die maag personen moeilijk verteren verhoogt".split(
    " ",
  ),
);
/** Said without "normale" it is still the listed effect (example wordings of the Keuringsraad). */
const asItIs = new Set(["immuunsysteem", "zenuwstelsel", "metabolisme"]);
const isNormal = ({ plain }: ClaimWord): boolean => /^norma(al|le)/.test(plain);
/** Verbs that promise more than the list says: it speaks of what stays normal. */
const tooStrong =
  /^(versterk|boost|verbeter|verhoog|verhog|genees|optimaliseer|maximaliseer|stimule|jong|mooier|geweldig|fantastisch|betere?$|stralend)/;
const joining =
  /^(draag|dragen|bijdra|nodig|help|ondersteun|speelt|spelen|voor|zorgt|belangrijk|essentieel|verhoogt|verbeteren|bescherm|behoud|tot|bij)/;

const nutrients = unionList.nutrients.map(({ name, written, effects, condition }) => ({
  name,
  condition,
  written: written.map((each) => each.split(" ")),
  effects: effects.flatMap((each) =>
    each.split("|").map((said) => effectOf(said, each.split("|")[0] ?? each)),
  ),
}));

const firstWords = new Set(nutrients.flatMap(({ written }) => written.map(([first]) => first ?? "")));

/** An effect in the official words, or in others that mean the same. */
function effectOf(said: string, written: string): Effect {
  const words = said.toLowerCase().split(" ");
  return {
    written,
    stems: words.filter((word) => !fillers.has(word)).map(dutchStem),
    normal: words.some((word) => word.startsWith("norma")) && !words.some((word) => asItIs.has(word)),
  };
}

/** Where a sentence says of a nutrient what Reg. 432/2012 lets it say, in its words or close to them. */
export function listedClaims(sentence: ClaimSentence): ListedClaim[] {
  if (!sentence.words.some(({ plain }) => firstWords.has(plain))) return [];
  const stems = sentence.words.map(({ plain }) => dutchStem(plain));
  return nutrients.flatMap(({ name, written, effects, condition }) =>
    written.flatMap((parts) => {
      const first = placeOf(parts, sentence.words);
      if (first < 0) return [];
      const fitting = effects
        .map((effect) => ({ effect, last: lastWordOf(effect, sentence.words, stems, first + 1) }))
        .filter(({ last }) => last >= 0)
        .sort((one, other) => other.effect.stems.length - one.effect.stems.length);
      return fitting
        .slice(0, 1)
        .map(({ effect, last }) => ({ first, last, name, effect: effect.written, condition }));
    }),
  );
}

/** "vitamine b12", also within "vitamine B6 en B12". */
function placeOf(parts: string[], words: readonly ClaimWord[]): number {
  const whole = words.findIndex((_, at) => parts.every((part, ahead) => words[at + ahead]?.plain === part));
  if (whole >= 0 || parts.length === 1) return whole;
  const [kind, letter] = parts;
  const listed = words.findIndex(
    ({ plain }) => plain === kind || plain === `${kind}s` || plain === `${kind}n`,
  );
  const at = words.findIndex(({ plain }, place) => place > listed && plain === letter);
  return listed >= 0 && at > listed && at - listed <= 8 ? listed : -1;
}

function lastWordOf(effect: Effect, words: readonly ClaimWord[], given: string[], from: number): number {
  for (const place of [placeOfFirst, placeOfLast]) {
    const places = effect.stems.map((stem) => place(given, from, stem));
    const last = Math.max(...places);
    if (!places.includes(-1) && isSaidSo(effect, words.slice(from, last + 1))) return last;
  }
  return -1;
}

const placeOfFirst = (given: string[], from: number, stem: string): number =>
  given.findIndex((each, at) => at >= from && sameStem(each, stem));
const placeOfLast = (given: string[], from: number, stem: string): number =>
  given.reduce((found, each, at) => (at >= from && sameStem(each, stem) ? at : found), -1);

/** With "normale" where the list has it, a verb that joins nutrient and effect, and none that promises more. */
function isSaidSo({ stems, normal }: Effect, said: readonly ClaimWord[]): boolean {
  if (normal && !said.some(isNormal)) return false;
  if (!said.some(({ plain }) => joining.test(plain))) return false;
  return !said.some(
    ({ plain }) => tooStrong.test(plain) && !stems.includes(dutchStem(plain)) && plain !== "verhoogt",
  );
}

const sameStem = (one: string, other: string): boolean =>
  one === other || (other.length > 6 && one.length > 6 && one.slice(0, 7) === other.slice(0, 7));
