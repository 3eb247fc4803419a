/** Spaces, dashes, low lines, quotes and signs without a width: nobody says these when a code is read aloud. */
const unspoken = /[\s\p{Z}\p{Pd}\p{Pc}\p{Cc}\p{Cf}\p{Cs}'"`´‘’‚‛“”„′″«»‹›]/gu;

/**
 * A discount code as it is spoken: without accents, in capitals, without spaces, dashes, low lines and quotes.
 * "Zomer 10", "zomer-10" and "ZÓMER10" are all ZOMER10; other signs, such as % and &, count. What comes in anywhere,
 * in the shop, the Store API, the Admin or a catalogue file, is brought to this form, and only this form is stored.
 * Pure. @returns "" for a text in which nothing is spoken.
 */
export function discountCode(typed: string): string {
  const capitals = bare(typed.toUpperCase());
  // Without their accents, a few letters have capitals of their own.
  return bare(capitals.toUpperCase());
}

const bare = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(unspoken, "");
