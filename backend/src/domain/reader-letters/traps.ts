import type { RefusalCode } from "../../contracts/refusal";

/** Milliseconds: nobody reads a form and writes ten signs sooner; whoever needs longer than a day gets a new form. */
const soonest = 3_000;
export const formLasts = 24 * 3_600_000;

/** Links in one letter. */
const mostLinks = 10;
const mostLinksUnproven = 2;

/** How many addresses of the web a text names. Pure. */
export const linksIn = (text: string): number =>
  text.match(/\bhttps?:\/\/|\bwww\.|\[url\b|<a\s/gi)?.length ?? 0;

export interface Evidence {
  text: string;
  /** What stands in the field that no person sees. */
  trap: string;
  /** Whether the device solved the challenge. */
  proven: boolean;
  madeAt: Date;
  now: Date;
}

/**
 * What is done with a letter: taken, put aside as spam without a word to whoever sent it, or refused with a reason that
 * a person can do something about. Pure.
 */
export function verdictOn({ text, trap, proven, madeAt, now }: Evidence): "take" | "spam" | RefusalCode {
  const age = now.getTime() - madeAt.getTime();
  if (age > formLasts || age < 0) return "letter_form_expired";
  if (trap.trim() !== "") return "spam";
  if (!proven && age < soonest) return "letter_too_fast";
  return linksIn(text) > (proven ? mostLinks : mostLinksUnproven) ? "letter_too_many_links" : "take";
}
