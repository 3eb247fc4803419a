import type { ElementContent, Root } from "hast";
import { bylineOf } from "../files/dates";
import { made, textNode } from "../tree/hast";
import { anyMark, bulletOf, numberOf } from "../tree/line-marks";
import { listLine } from "../tree/list-line";
import { isCapitals, isItem, isRule, linesOf, type Line } from "./plain-lines";

/** A plain text as a tree: wrapped lines joined, underlined lines and lines in capitals as headings, items as lines. */
export function textTree(text: string): Root {
  const lines = linesOf(text);
  const out: ElementContent[] = [];
  const wrapped = isWrapped(lines);
  for (let at = 0; at < lines.length;) at = block(lines, at, wrapped, out);
  return { type: "root", children: out };
}

/** Whether lines end where a column is full, so that an end of line means nothing. */
function isWrapped(lines: Line[]): boolean {
  const pairs = lines.filter(
    (line, at) => line.words !== "" && (lines[at + 1]?.words ?? "") !== "" && !isItem(line),
  );
  const long = Math.max(0, ...lines.map(({ words }) => words.length));
  return pairs.length > 0 && long <= 110;
}

/** Reads one block from `at` on; answers where the next begins. */
function block(lines: Line[], at: number, wrapped: boolean, out: ElementContent[]): number {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || line.words === "") return at + 1;
  if (isRule(line.words)) {
    out.push(made("hr", []));
    return at + 1;
  }
  const underlined =
    next && /^(={3,}|-{3,}|~{3,})$/.test(next.words) && line.words.length <= 100 && !isItem(line);
  if (underlined) {
    out.push(made(next.words.startsWith("=") ? "h1" : "h2", [textNode(line.words)]));
    return at + 2;
  }
  if (isItem(line)) return item(lines, at, out);
  if (isCapitals(line.words) && (lines[at - 1]?.words ?? "") === "") {
    out.push(made("h2", [textNode(line.words)]));
    return at + 1;
  }
  if (isHeadingLine(lines, at)) {
    out.push(made("h2", [textNode(line.words)]));
    return at + 1;
  }
  return paragraph(lines, at, wrapped, out);
}

/** A short line that is no sentence, with a gap above and a sentence or a list below. */
function isHeadingLine(lines: Line[], at: number): boolean {
  const words = lines[at]?.words ?? "";
  const first = lines.findIndex((line) => line.words !== "");
  if (at === first || (lines[at - 1]?.words ?? "") !== "") return false;
  if (words.length > 60 || !/^[\p{Lu}\d]/u.test(words) || /[.,;:!…]$/.test(words) || bylineOf(words))
    return false;
  const gap = lines[at + 1]?.words === "" ? 1 : 0;
  const below = lines[at + 1 + gap];
  if (!below || below.words === "") return false;
  if (isItem(below)) return gap === 0 || !/\d/.test(words);
  if (gap === 1) return below.words.length >= 45;
  return /^\p{Lu}/u.test(below.words) && (below.words.length >= 60 || /[.!?]$/.test(below.words));
}

function paragraph(lines: Line[], at: number, wrapped: boolean, out: ElementContent[]): number {
  const parts: ElementContent[] = [];
  let end = at;
  let before = "";
  let longest = false;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const after = lines[end + 1];
    if (!line || line.words === "" || isRule(line.words)) break;
    // A line that is nothing but day or author belongs to no sentence.
    if (end > at && (bylineOf(line.words) !== null || bylineOf(lines[end - 1]?.words ?? "") !== null)) break;
    if (end > at && (isItem(line) || (after && /^(={3,}|-{3,}|~{3,})$/.test(after.words)))) break;
    if (before !== "") {
      const joined = joint(before, line.words, wrapped && longest);
      if (joined === null) break;
      parts.push(joined === "\n" ? made("br", []) : textNode(joined));
    }
    before = line.words;
    longest ||= before.length >= 45;
    parts.push(textNode(line.words.replace(/\u00ad$/, "")));
  }
  out.push(made("p", withoutHyphens(parts)));
  return end;
}

/** What comes between two lines that follow each other: a space, a break, or null for a new paragraph. */
function joint(before: string, after: string, full: boolean): string | null {
  if (before.length > 110 && /[.!?:"”)]$/.test(before)) return null;
  if (!full) return before.length > 80 ? null : isSentence(before, after) ? " " : "\n";
  if (before.length < 45 && /[.!?:]$/.test(before) && /^\p{Lu}/u.test(after)) return null;
  if (before.length >= 45) return " ";
  return isSentence(before, after) ? " " : "\n";
}

const isSentence = (before: string, after: string) =>
  before.length > 25 && /^[\p{Ll}]/u.test(after) && !/[.!?:]$/.test(before);

/** "kwali-" and "teit" on the next line are one word; "zon-" before "en" is not. */
function withoutHyphens(parts: ElementContent[]): ElementContent[] {
  for (let at = 0; at + 2 < parts.length; at += 2) {
    const [first, space, second] = parts.slice(at, at + 3);
    if (first?.type !== "text" || space?.type !== "text" || second?.type !== "text") continue;
    if (
      !/\p{Ll}-$/u.test(first.value) ||
      !/^\p{Ll}/u.test(second.value) ||
      /^(en|of|tot|als)\b/.test(second.value)
    )
      continue;
    first.value = first.value.slice(0, -1);
    space.value = "";
  }
  return parts;
}

/** An item with the lines that are wrapped below it. */
function item(lines: Line[], at: number, out: ElementContent[]): number {
  const line = lines[at];
  if (!line) return at + 1;
  let words = line.words;
  let last = line.words;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const next = lines[end];
    if (!next || next.words === "" || isItem(next) || isRule(next.words)) break;
    const deeper = next.indent > line.indent;
    if (!deeper && !(last.length >= 25 && !/[.!?:]$/.test(last) && /^[\p{Ll}(\d]/u.test(next.words))) break;
    words += ` ${next.words}`;
    last = next.words;
  }
  const number = numberOf(words);
  const bullet = bulletOf(words);
  const rest = words.replace(anyMark, "");
  const level = levelOf(lines, at);
  const numbers = number && (countsOn(lines, at, number.value) || level > 0);
  if (numbers) {
    // Where paragraphs stand between the numbers, the shared rules decide what belongs together.
    if (level === 0) out.push(made("p", [textNode(words)]));
    else out.push(listLine({ key: "text", level, ordered: true, number: number.value }, [textNode(rest)]));
  } else if (bullet && !(bullet.weak && isSpeech(lines, at)))
    out.push(listLine({ key: "", level, ordered: false, number: 1 }, [textNode(rest)]));
  else out.push(made("p", [textNode(words)]));
  return end;
}

/** One line with a dash and no other beside it: someone speaks, or a name stands under a quote. */
function isSpeech(lines: Line[], at: number): boolean {
  if (!/^[–—]/.test(lines[at]?.words ?? "")) return false;
  const near = [...lines.slice(Math.max(0, at - 3), at), ...lines.slice(at + 1, at + 4)];
  return !near.some((line) => isItem(line));
}

const countsOn = (lines: Line[], at: number, value: number) =>
  lines.some((line, index) => index !== at && Math.abs((numberOf(line.words)?.value ?? -9) - value) === 1);

/** How deep an item lies: by the indents of the items above it that follow each other without another text between. */
function levelOf(lines: Line[], at: number): number {
  const own = lines[at]?.indent ?? 0;
  const indents = new Set<number>();
  for (let before = at - 1; before >= 0; before -= 1) {
    const line = lines[before];
    if (!line) break;
    if (line.words !== "" && !isItem(line) && line.indent === 0) break;
    if (isItem(line) && line.indent < own - 1) indents.add(line.indent);
  }
  return Math.min(indents.size, 4);
}
