import { plainForm } from "./plain-words";
import type { WordKnowledge } from "./word-knowledge";
import { wordParts } from "./word-parts";

/** A shorter word with another letter is too often another word: "zak" and "vak". */
const shortest = 5;
/** In a word below this length only two letters may have changed places: "cacoa" is cacao, "soep" no snoep. */
const middling = 6;
/** From this length on a second slip is forgiven. */
const long = 8;

/**
 * A word as it was meant when it, or each of its two parts, is nearly a word of ours: "colageen" is collageen,
 * "runderboullion" runderbouillon. The word itself when it is known, or like none.
 */
export function withoutSlips(word: string, knowledge: WordKnowledge): string {
  const plain = plainForm(word);
  const known = [...knowledge.written.keys()].filter((each) => each.length >= shortest);
  if (wordParts(plain, knowledge)) return word;
  const whole = nearest(plain, known);
  if (whole) return whole;
  for (let at = shortestPart; at <= plain.length - shortestPart; at++) {
    const [before, behind] = [plain.slice(0, at), plain.slice(at)];
    const first = mayBegin(before, knowledge) ? before : nearest(before, known);
    const second = first && (wordParts(behind, knowledge) ? behind : nearest(behind, known));
    if (first && second) return first + second;
  }
  return word;
}

const shortestPart = 3;

/** Whether it may begin a compound, perhaps with a linking letter: "runds". */
const mayBegin = (part: string, knowledge: WordKnowledge) => {
  const [anyGoods = ""] = [...knowledge.goodsWritten.values()].flat();
  return wordParts(part + anyGoods, knowledge) !== null;
};

/** The known word with the fewest slips, when they are few enough and its first letter is right. */
function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  for (const word of known) {
    const shorter = Math.min(word.length, typed.length);
    if (word.length < middling && lettersOf(word) !== lettersOf(typed)) continue;
    const most = shorter >= long ? 2 : 1;
    if (word[0] !== typed[0] || Math.abs(word.length - typed.length) > most) continue;
    const slips = slipsBetween(typed, word);
    if (slips <= most && slips < fewest) [best, fewest] = [word, slips];
  }
  return best;
}

const lettersOf = (word: string) => [...word].sort().join("");

/** Letters wrong, missing, too many, or two that changed places (Damerau-Levenshtein, optimal string alignment). */
function slipsBetween(typed: string, meant: string): number {
  let earlier: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= meant.length; column++) {
      const same = typed[row - 1] === meant[column - 1];
      let slips = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      if (swapped && row > 1 && column > 1) slips = Math.min(slips, (earlier[column - 2] ?? 0) + 1);
      current.push(slips);
    }
    [earlier, previous] = [previous, current];
  }
  return previous[meant.length] ?? Infinity;
}
