/** A word of a text or query, ready to be compared. */
export interface PlainWord {
  /** Without capitals, accents, soft hyphens; a hyphen within it stays. */
  plain: string;
  /** What stands between the word before it and this one. */
  gap: string;
  /** What stands between this one and the next, or the end. */
  behind: string;
  /** Where it begins and ends in the text it was taken from, in UTF-16 units. */
  from: number;
  to: number;
}

/** Letters and figures, with what may stand inside a word: accents, soft hyphens, hyphens, apostrophes. */
const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b\u2060]|[-\u2010\u2011'’](?=[\p{L}\p{N}]))*/gu;

/** As a word is compared: "Créme-\u00adpoeder" is "creme-poeder". */
export const plainForm = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\p{M}\u00ad\u200b\u2060]/gu, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/’/g, "'")
    .toLowerCase();

/** The words of a text, in order. */
export function plainWords(text: string): PlainWord[] {
  const matches = [...text.matchAll(wordPattern)];
  const ends = matches.map((match) => match.index + match[0].length);
  return matches.map((match, at) => ({
    plain: plainForm(match[0]),
    gap: text.slice(ends[at - 1] ?? 0, match.index),
    behind: text.slice(ends[at], matches[at + 1]?.index),
    from: match.index,
    to: ends[at] ?? text.length,
  }));
}
