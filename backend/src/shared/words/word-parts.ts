import { dutchStem } from "./dutch-stem";
import type { WordKnowledge } from "./word-knowledge";

/** Shorter is no part of a compound: "ui" would be in everything. */
const shortest = 3;

/**
 * The meanings in a plain word: `viscollageen` is vis and collageen, `rundsbouillonpoeders` rund, bouillon and poeder.
 * null when a part of it is not known: bottenbreuk, gelatinepudding with a pudding that nobody wrote down.
 */
export function wordParts(word: string, knowledge: WordKnowledge): string[] | null {
  const whole = meaningOf(word, knowledge);
  if (whole) return [whole];
  if (!word.includes("-")) return split(word, knowledge);
  const pieces = word.split("-").map((piece) => wordParts(piece, knowledge));
  return pieces.every((piece) => piece !== null) ? pieces.flat() : null;
}

/** What the whole word means, in whatever form it is written. */
const meaningOf = (word: string, { written, stems }: WordKnowledge): string | undefined =>
  written.get(word) ?? stems.get(dutchStem(word));

/** Longest first part first, so that "kabeljauw" is not taken for something that begins it. */
function split(word: string, knowledge: WordKnowledge): string[] | null {
  for (let end = word.length - shortest; end >= shortest; end--) {
    const first = firstPart(word.slice(0, end), knowledge);
    if (!first) continue;
    const rest = word.slice(end);
    const last = meaningOf(rest, knowledge);
    const others = last ? [last] : split(rest, knowledge);
    if (others) return [first, ...others];
  }
  return null;
}

/** A part that others follow stands as it is written, perhaps with a linking letter behind it. */
function firstPart(piece: string, { written, linking }: WordKnowledge): string | undefined {
  const whole = written.get(piece);
  if (whole) return whole;
  const link = linking.find(
    (letters) => piece.endsWith(letters) && written.has(piece.slice(0, -letters.length)),
  );
  return link === undefined ? undefined : written.get(piece.slice(0, -link.length));
}
