import type { ClaimWord } from "./sentences";

/** Where a rule matched: the first and last word within the sentence. */
export interface ClaimPlace {
  first: number;
  last: number;
}

export type Words = readonly ClaimWord[];

export const is = (word: ClaimWord | undefined, name: string): boolean => word?.classes.has(name) ?? false;

/** A word and those within a reach of it. */
export const near = (words: Words, at: number, reach: number): Words =>
  words.slice(Math.max(0, at - reach), at + reach + 1);

/** Whether one of the words before a place, within a reach, has a class. */
export const isBefore = (words: Words, at: number, reach: number, name: string): boolean =>
  words.slice(Math.max(0, at - reach), at).some((word) => is(word, name));
