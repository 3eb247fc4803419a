import { directivesOf, type Directive } from "./directives";
import type { Mend } from "./mend";
import { isMendedOnly } from "./only-mended";

/** Bytes that give way to others. */
interface Cut {
  start: number;
  end: number;
  instead: string;
}

/**
 * The text with each place mended that names the handle; every other byte is as it was. Pure.
 * @returns null when that cannot be: a place is written in a way we do not know, or more would change for readers
 */
export function mended(source: string, mend: Mend): string | null {
  const places = directivesOf(source, mend.handle);
  if (!places) return null;
  const cuts = places.filter(({ kind }) => concerns(mend, kind)).map((place) => cutOf(source, place, mend));
  let text = source;
  for (const cut of cuts.reverse()) {
    if (!cut) return null;
    text = text.slice(0, cut.start) + cut.instead + text.slice(cut.end);
  }
  return cuts.length === 0 || isMendedOnly(source, text, mend) ? text : null;
}

const concerns = ({ way }: Mend, kind: Directive["kind"]): boolean =>
  way === "replace" || (way === "remove_cards") === (kind === "card");

function cutOf(source: string, place: Directive, mend: Mend): Cut | null {
  if (mend.way === "replace") return handleIn(source, place, mend);
  if (mend.way === "keep_words")
    return place.words === null ? null : { start: place.start, end: place.end, instead: place.words };
  return withoutCard(source, place);
}

/** The handle itself, which is the last one within the place: words of a link may hold anything. */
function handleIn(source: string, { start, end }: Directive, mend: Mend & { way: "replace" }): Cut | null {
  const written = source.slice(start, end);
  const all = [...written.matchAll(/(handle\s*=\s*["']?)([a-z0-9-]+)(?=["'\s}])/g)];
  const last = all.at(-1);
  if (!last || last[2] !== mend.handle) return null;
  const at = start + last.index + (last[1] ?? "").length;
  return { start: at, end: at + mend.handle.length, instead: mend.by };
}

/** A card with the blank lines behind it, or before it when it is the last; within a list or quote the card alone. */
function withoutCard(source: string, { start, end, isBlock }: Directive): Cut {
  if (!isBlock) return { start, end, instead: "" };
  const line = source.lastIndexOf("\n", start - 1) + 1;
  const behind = /^[^\S\n]*(?:\r?\n[^\S\n]*)*\r?\n|^[^\S\n]*$/.exec(source.slice(end))?.[0] ?? "";
  const isLast = end + behind.length >= source.length;
  if (!isLast) return { start: line, end: end + behind.length, instead: "" };
  const before = /(?:\r?\n[^\S\n]*)*$/.exec(source.slice(0, line).replace(/\r?\n$/, ""))?.[0] ?? "";
  const ending = /\r?\n$/.exec(source.slice(0, line))?.[0] ?? "";
  // The text ends as it did: with the end of a line, or without.
  const kept = behind.includes("\n") ? ending : "";
  return { start: line - ending.length - before.length, end: source.length, instead: kept };
}
