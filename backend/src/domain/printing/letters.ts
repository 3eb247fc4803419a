import anyAscii from "any-ascii";
import * as fontkit from "fontkit";

export interface FontFamily {
  family: string;
  /** The font file; read once, when the first text comes. */
  bytes: () => Buffer;
}

/** A piece of text that one family can print. */
export interface Run {
  text: string;
  family: string;
}

const opened = new Map<string, (letter: string) => boolean>();

/** Whether a family has a letter. Marks that join letters (U+200C, U+200D) are no letters. */
function has({ family, bytes }: FontFamily): (letter: string) => boolean {
  const known = opened.get(family);
  if (known) return known;
  const font = fontkit.create(bytes());
  const covers = (letter: string) => {
    const point = letter.codePointAt(0) ?? 0;
    return (
      /[\u200c\u200d]/.test(letter) || ("hasGlyphForCodePoint" in font && font.hasGlyphForCodePoint(point))
    );
  };
  opened.set(family, covers);
  return covers;
}

const rightToLeft = /\p{Script=Arabic}/u;

/**
 * Words that are read from right to left, in the order in which a printer that only knows left to right must set them.
 * Letters within a word are turned round by the font's own layout.
 */
function inPrintOrder(words: string[]): string[] {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  return letters.length > 0 && letters.every((word) => rightToLeft.test(word)) ? [...words].reverse() : words;
}

/**
 * Cuts a text into runs: each word in the first family that has all its letters; a word that no single family has,
 * letter by letter; a letter that no family has, in Latin letters (王 becomes Wang). Signs of control, which came with
 * what was pasted, are spaces.
 * @param families the preferred one first
 */
export function setInFonts(text: string, families: FontFamily[]): Run[] {
  const [first] = families;
  if (!first) return [];
  const familyOf = (word: string) =>
    families.find((family) => [...word].every((letter) => has(family)(letter)))?.family;
  const printable = text.normalize("NFC").replace(/(?![\t\n\r])\p{Cc}/gu, " ");
  const runs = inPrintOrder(printable.split(/(\s+)/).filter(Boolean)).flatMap((word): Run[] => {
    const whole = familyOf(word);
    if (whole) return [{ text: word, family: whole }];
    return [...word].map((letter) => {
      const own = familyOf(letter);
      return own ? { text: letter, family: own } : { text: anyAscii(letter), family: first.family };
    });
  });
  return joined(runs.filter(({ text: run }) => run.length > 0));
}

/** Neighbours of one family in one run, so that a text in one font stays one piece. */
function joined(runs: Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.family === run.family) last.text += run.text;
    else result.push({ ...run });
  }
  return result;
}
