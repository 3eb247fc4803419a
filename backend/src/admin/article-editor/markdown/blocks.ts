import type { RootContent } from "mdast";
import { parse } from "./parser";

/** A block of a text: its whole lines as they were typed, without the last line ending. */
export interface Block {
  source: string;
  /** Its tree; null when it has none of its own. */
  node: RootContent | null;
}

/** A text cut into blocks: `before`, then the blocks with `between` them, then `after` are the text, byte for byte. */
export interface SplitText {
  before: string;
  blocks: Block[];
  between: string[];
  after: string;
  lineEnding: string;
}

interface Span {
  start: number;
  end: number;
  node: RootContent | null;
}

const byteOrderMark = "\uFEFF";

/** Cuts a text into its blocks. A text that is not parsed is one block. */
export function splitText(text: string): SplitText {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : "";
  const source = text.slice(mark.length);
  const spans = spansOf(source);
  const at = (index: number) => spans[index] ?? { start: source.length, end: source.length };
  const lineEnding = /\r\n|\n|\r/.exec(source)?.[0] ?? "\n";
  return {
    before: mark + source.slice(0, at(0).start),
    blocks: spans.map(({ start, end, node }) => ({ source: source.slice(start, end), node })),
    between: spans.slice(1).map(({ start }, index) => source.slice(at(index).end, start)),
    after: spans.length === 0 ? "" : source.slice(at(spans.length - 1).end),
    lineEnding,
  };
}

/** Where each block lies: over whole lines, in order, and all that is not blank in one of them. */
function spansOf(source: string): Span[] {
  const root = parse(source);
  if (!root) return source.trim() === "" ? [] : [{ start: 0, end: source.length, node: null }];
  const spans: Span[] = [];
  for (const node of root.children) {
    const start = lineStart(source, node.position?.start.offset ?? 0);
    const end = lineEnd(source, node.position?.end.offset ?? source.length);
    const last = spans.at(-1);
    if (last && start < last.end) Object.assign(last, { end: Math.max(end, last.end), node: null });
    else spans.push({ start, end, node });
  }
  return spans.map((span, index) => withRest(source, span, spans[index + 1]?.start ?? source.length));
}

/** The span, longer by what is not blank between it and the next. */
function withRest(source: string, span: Span, next: number): Span {
  const rest = source.slice(span.end, next).replace(/[ \t\r\n]+$/, "");
  return rest === "" ? span : { ...span, end: lineEnd(source, span.end + rest.length) };
}

const isLineEnding = (sign: string | undefined) => sign === "\n" || sign === "\r";

function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnding(source[at - 1])) at -= 1;
  return at;
}

function lineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && !isLineEnding(source[at])) at += 1;
  // A block that ends with line endings of its own, as an unclosed code block may.
  return at;
}

/** A block that is kept, by its place in the text that was split, or the source of another. */
export type Wanted = number | string;

/**
 * The text with these blocks, in this order: kept ones byte for byte, with what lay between neighbours that stay
 * neighbours or are replaced one by one. All of them in order give the text that was split.
 */
export function joinBlocks(text: SplitText, wanted: readonly Wanted[]): string {
  const { before, blocks, between, after, lineEnding } = text;
  if (blocks.length === 0) return wanted.length === 0 ? before : newText(before, wanted, lineEnding);
  const places = placesOf(wanted, blocks.length);
  const parts = wanted.map((each, index) => {
    const source = typeof each === "number" ? (blocks[each]?.source ?? "") : inLines(each, lineEnding);
    if (index === 0) return source;
    const [place, previous] = [places[index] ?? null, places[index - 1] ?? null];
    const neighbours = place !== null && previous !== null && place === previous + 1;
    const gap = neighbours ? (between[previous] ?? "") : "";
    const bothKept = typeof each === "number" && typeof wanted[index - 1] === "number";
    return (bothKept && neighbours) || blankLine.test(gap) ? gap + source : lineEnding.repeat(2) + source;
  });
  return before + parts.join("") + after;
}

const blankLine = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;

/** The place of each block in the text that was split: what stands for as many blocks as are gone has their places. */
function placesOf(wanted: readonly Wanted[], count: number): (number | null)[] {
  const places = wanted.map((each) => (typeof each === "number" ? each : null));
  for (let from = 0; from < places.length; from += 1) {
    if (places[from] !== null) continue;
    let to = from;
    while (to < places.length && places[to] === null) to += 1;
    const first = (places[from - 1] ?? -1) + 1;
    const next = places[to] ?? count;
    if (next - first === to - from) for (let at = from; at < to; at += 1) places[at] = first + at - from;
    from = to;
  }
  return places;
}

/** The first blocks of a text that was blank. */
function newText(blank: string, wanted: readonly Wanted[], lineEnding: string): string {
  const mark = blank.startsWith(byteOrderMark) ? byteOrderMark : "";
  return mark + wanted.map((each) => inLines(each, lineEnding)).join(lineEnding.repeat(2)) + lineEnding;
}

const inLines = (source: Wanted, lineEnding: string) => String(source).replace(/\r\n|\n|\r/g, lineEnding);
