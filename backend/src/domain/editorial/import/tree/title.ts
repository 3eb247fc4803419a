import type { Element, ElementContent } from "hast";
import { bylineOf, type Byline } from "../files/dates";
import { attribute, elementsBelow, isElement, isHeading, wordsOf } from "./hast";

export interface Opening {
  title: string | null;
  byline: Byline;
  blocks: ElementContent[];
}

const alike = (a: string, b: string) => {
  const [one, other] = [a, b].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
  return one !== "" && one === other;
};

/**
 * Takes title, day and author off the top of a text. `known` is the title that the source gives elsewhere; `guess`
 * allows a short first line to be the title when no heading is; `sure` says that `known` is the title, whatever the text has.
 */
export function takeOpening(
  blocks: ElementContent[],
  { known, sure, guess, author }: { known: string; sure: boolean; guess: boolean; author: string },
): Opening {
  const rest = blocks.filter((block, index) => index > 11 || !isSignature(block, author));
  const above = takeBylines(rest, { leading: true });
  const tops = rest.filter((block): block is Element => isElement(block, "h1"));
  const named = rest
    .slice(0, 12)
    .find((block) => isHeading(block) && known !== "" && alike(wordsOf(block), known));
  // Where nothing around the text says which heading is its title, one below a paragraph is none.
  const top =
    named ?? (!sure && (rest[0] === tops[0] || (tops.length === 1 && !guess)) ? tops[0] : undefined);
  const firstHeading = isHeading(rest[0]) ? rest[0] : undefined;
  const heading =
    top && rest.indexOf(top) < 12
      ? top
      : known === "" && guess
        ? (firstHeading ?? titleLine(rest))
        : undefined;
  if (heading) rest.splice(rest.indexOf(heading), 1);
  const below = takeBylines(rest, { leading: false });
  const byline = { day: above.day ?? below.day, author: above.author ?? below.author };
  // "Laatst gewijzigd: 12/03/2001", below old pages.
  const last = rest.at(-1);
  if (!guess && rest.length > 3 && isElement(last, "p") && bylineOf(wordsOf(last))) rest.pop();
  return { title: heading ? wordsOf(heading) : null, byline, blocks: rest };
}

/** The author's name or portrait, or a dot between the parts of a byline. */
function isSignature(block: ElementContent, author: string): boolean {
  if (!isElement(block, "p")) return false;
  const words = wordsOf(block);
  const pictures = elementsBelow(block, "img");
  if (pictures.length > 0)
    return words === "" && pictures.every((picture) => alike(attribute(picture, "alt"), author));
  return alike(words, author) || (words !== "" && /^[\s·•|–—-]+$/.test(words));
}

/** A first line that stands by itself and is no sentence. */
function titleLine(blocks: ElementContent[]): ElementContent | undefined {
  const [first, second] = blocks;
  if (!isElement(first, "p") || !second) return undefined;
  const words = wordsOf(first);
  const isTitle = words.length > 0 && words.length <= 100 && !/[.,;:]$/.test(words) && !bylineOf(words);
  return isTitle ? first : undefined;
}

/**
 * Takes lines that say nothing but when and by whom out of the first blocks; a second day stays. With `leading`
 * only those above everything else: a date over a title.
 */
function takeBylines(blocks: ElementContent[], { leading }: { leading: boolean }): Byline {
  const said: Byline = { day: null, author: null };
  for (let at = 0; at < Math.min(blocks.length, leading ? 1 : 6);) {
    const line = bylineIn(blocks[at]);
    const isLast = leading && blocks.length === 1;
    if (!line || isLast || (!leading && line.day && said.day)) {
      at += 1;
      continue;
    }
    said.day ??= line.day;
    said.author ??= line.author;
    blocks.splice(at, 1);
  }
  return said;
}

const bylineIn = (block: ElementContent | undefined): Byline | null =>
  block && (isElement(block, "p", "ul") || isHeading(block)) ? bylineOf(wordsOf(block)) : null;
