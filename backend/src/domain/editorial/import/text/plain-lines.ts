import { bulletOf, numberOf } from "../tree/line-marks";

export interface Line {
  words: string;
  /** Columns before the first letter; a tab counts for four. */
  indent: number;
}

export const linesOf = (text: string): Line[] =>
  text.split("\n").map((line) => {
    const wide = line.replace(/\t/g, "    ").replace(/\u00a0/g, " ");
    return { words: line.trim(), indent: wide.length - wide.trimStart().length };
  });

export const isItem = ({ words }: Line): boolean => bulletOf(words) !== null || numberOf(words) !== null;

/** "--", "=====", "-----", "* * *", "_____": under a line it makes a heading, alone it parts the text. */
export const isRule = (words: string): boolean =>
  /^(?:([=\-_*~#•·])\1{2,}|--)$/.test(words.replace(/\s/g, ""));

export function isCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, "");
  return (
    letters.length > 3 &&
    words.length <= 80 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase() &&
    !/[.,;]$/.test(words)
  );
}
