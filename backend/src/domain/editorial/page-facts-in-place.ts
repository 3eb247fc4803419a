import type { PageFacts } from "../shop/page-facts";

/**
 * Fills {{trader.name}} and its siblings with the facts of the shop. No message filler: the text is Markdown, whose
 * braces, apostrophes and < signs mean something else in ICU's syntax.
 * @throws naming the placeholder that the shop does not have: a page with a gap in it is never shown.
 */
export function withFacts(text: string, facts: PageFacts): string {
  return text.replace(marker, (_, name: string) => {
    const block = factOf(name, facts.blocks);
    if (block !== undefined) return block;
    const fact = factOf(name, facts.words);
    if (fact === undefined) throw new Error(`{{${name}}} is no fact of the shop`);
    return escaped(fact);
  });
}

/** Markers of a text that the shop does not have. */
export const unknownMarkers = (text: string, { words, blocks }: PageFacts): string[] =>
  [...text.matchAll(marker)].flatMap(([, name = ""]) =>
    factOf(name, words) === undefined && factOf(name, blocks) === undefined ? [name] : [],
  );

/** No markers at all, as in titles. */
export const noFacts: PageFacts = { words: {}, blocks: {} };

/** What an introduction may hold: plain words. */
export const introFacts = ({ words }: PageFacts): PageFacts => ({ words, blocks: {} });

const marker = /\{\{\s*([^{}]*?)\s*\}\}/g;

const factOf = (name: string, facts: PageFacts["words"]): string | undefined =>
  Object.entries(facts).find(([key]) => key === name)?.[1];

/** A name such as "De *Kom*" must not become emphasis. */
const escaped = (fact: string) => fact.replace(/[\\`*_[\]<>~|]/g, "\\$&");
