import type { ClaimWord } from "./sentences";
import type { WordClasses } from "./word-classes";

interface Step {
  /** The word has one of these classes. */
  any: string[];
  /** How many words may stand before it. */
  gap: number;
  optional: boolean;
}

export type Pattern = Step[];

/**
 * A pattern from its written form, in order: `<class>` or `<class|other>`, a word or `one|other` (also `begin*`), `_4`
 * for up to four words between, `?` before what may be absent. Words become classes of their own.
 */
export function patternOf(written: string, classes: WordClasses): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of written.split(" ")) {
    if (part.startsWith("_")) {
      gap = Number(part.slice(1));
      continue;
    }
    const optional = part.startsWith("?");
    const name = optional ? part.slice(1) : part;
    const any = name.startsWith("<")
      ? name.slice(1, -1).split("|")
      : name.split("|").map((word) => `=${word}`);
    if (!name.startsWith("<")) for (const word of name.split("|")) classes.add(`=${word}`, word);
    steps.push({ any, gap, optional });
    gap = 0;
  }
  return steps;
}

/** Both orders of two that stand near each other: `<cure> ~7 <disease>`. */
export function bothOrders(written: string): string[] {
  const near = /^(.*) ~(\d+) (.*)$/.exec(written);
  if (!near) return [written];
  const [, one = "", gap = "", other = ""] = near;
  return [`${one} _${gap} ${other}`, `${other} _${gap} ${one}`];
}

const holds = (word: ClaimWord | undefined, { any }: Step): boolean =>
  word !== undefined && any.some((name) => word.classes.has(name));

/** The last word of the shortest match that begins at a word; -1 without one. */
export function matchAt(pattern: Pattern, words: readonly ClaimWord[], at: number, step = 0): number {
  const [wanted] = pattern.slice(step, step + 1);
  if (!wanted) return at - 1;
  for (let place = at; place <= at + wanted.gap && place < words.length; place++) {
    if (!holds(words[place], wanted)) continue;
    const last = matchAt(pattern, words, place + 1, step + 1);
    if (last >= 0) return last;
  }
  return wanted.optional ? matchAt(pattern, words, at, step + 1) : -1;
}
