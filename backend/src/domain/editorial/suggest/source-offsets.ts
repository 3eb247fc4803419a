import { decodeNamedCharacterReference } from "decode-named-character-reference";

const reference = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([0-9a-zA-Z]+));/;

/** What a character reference stands for, or null when it stands for itself. */
function decoded([, decimal, hex, name]: RegExpExecArray): string | null {
  if (name) return decodeNamedCharacterReference(name) || null;
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}

/** Where one UTF-16 unit of a text stands in its source. */
export interface Place {
  start: number;
  end: number;
}

/**
 * Where each unit of a Markdown text node stands in the source, which may hold escapes (`\*`), references (`&eacute;`)
 * and the indentation of a list; null when the two do not fit.
 */
export function sourceOffsets(source: string, start: number, end: number, value: string): Place[] | null {
  const places: Place[] = [];
  let at = start;
  const take = (units: number, length: number, skipped = 0) => {
    for (let unit = 0; unit < units; unit++) places.push({ start: at + skipped, end: at + length });
    at += length;
  };
  while (places.length < value.length) {
    if (at >= end) return null;
    const wanted = value[places.length];
    const match = source[at] === "&" ? reference.exec(source.slice(at, Math.min(end, at + 40))) : null;
    const meant = match && decoded(match);
    if (source[at] === "\\" && source[at + 1] === wanted) take(1, 2, 1);
    else if (match && meant && value.startsWith(meant, places.length)) take(meant.length, match[0].length);
    else if (source[at] === wanted || source[at] === "\0") take(1, 1);
    // Indentation of a list's next line, or what Markdown drops at the end of a line.
    else if (/[\s>]/.test(source[at] ?? "")) at += 1;
    else return null;
  }
  return places;
}
