import type { ShopFile } from "../../contracts/catalogue-file";

/**
 * Fills {{trader.name}} and its siblings with the facts of shop.yaml. No message filler: the text is Markdown, whose
 * braces, apostrophes and < signs mean something else in ICU's syntax.
 * @throws naming the placeholder that shop.yaml does not have: a page with a gap in it is never shown.
 */
export function withTrader(text: string, trader: ShopFile["trader"]): string {
  return text.replace(marker, (_, name: string) => {
    const fact = factOf(name, trader);
    if (fact === undefined) throw new Error(`{{${name}}} is not in shop.yaml`);
    return escaped(fact);
  });
}

/** Markers of a text that shop.yaml does not have. */
export const unknownMarkers = (text: string, trader: Readonly<Record<string, string>>): string[] =>
  [...text.matchAll(marker)].flatMap(([, name = ""]) => (factOf(name, trader) === undefined ? [name] : []));

const marker = /\{\{\s*([^{}]*?)\s*\}\}/g;

const factOf = (name: string, trader: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(trader).find(([key]) => `trader.${key}` === name)?.[1];

/** A name such as "De *Kom*" must not become emphasis. */
const escaped = (fact: string) => fact.replace(/[\\`*_[\]<>~|]/g, "\\$&");
