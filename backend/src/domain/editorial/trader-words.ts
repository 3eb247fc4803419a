import type { ShopFile } from "../../contracts/catalogue-file";

/**
 * Fills {{trader.name}} and its siblings with the facts of shop.yaml. No message filler: the text is Markdown, whose
 * braces, apostrophes and < signs mean something else in ICU's syntax.
 * @throws naming the placeholder that shop.yaml does not have: a page with a gap in it is never shown.
 */
export function withTrader(text: string, trader: ShopFile["trader"]): string {
  return text.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, (_, name: string) => {
    const fact = Object.entries(trader).find(([key]) => `trader.${key}` === name)?.[1];
    if (fact === undefined) throw new Error(`{{${name}}} is not in shop.yaml`);
    return escaped(fact);
  });
}

/** A name such as "De *Kom*" must not become emphasis. */
const escaped = (fact: string) => fact.replace(/[\\`*_[\]<>~|]/g, "\\$&");
