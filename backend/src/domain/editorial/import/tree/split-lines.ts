import type { Element, ElementContent } from "hast";
import { hasContent, isElement, made, textNode, textOf, wordsOf } from "./hast";
import { bulletOf, numberOf } from "./line-marks";

/**
 * Paragraphs whose lines are parted by breaks: each item of a list and each heading of its own becomes a paragraph; a
 * break in the middle of a sentence becomes a space.
 */
export function splitLines(blocks: ElementContent[]): ElementContent[] {
  return blocks.flatMap((block) => (isElement(block, "p") ? splitParagraph(block) : [block]));
}

function splitParagraph(paragraph: Element): ElementContent[] {
  const lines = linesOf(paragraph);
  if (lines.length < 2) return [paragraph];
  const marked = lines.map((line) => isMarked(wordsOf(line)));
  const numbered = lines.filter((line) => numberOf(wordsOf(line)) !== null).length;
  const hyphens = lines.filter((line) => bulletOf(wordsOf(line))?.weak).length;
  const counts = (line: Element, index: number) =>
    marked[index] === true &&
    (numberOf(wordsOf(line)) === null || numbered > 1) &&
    (!bulletOf(wordsOf(line))?.weak || hyphens > 1);
  if (isWrapped(lines.map(wordsOf))) return [joinedLines(lines)];
  const parts: Element[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const alone =
      !before ||
      counts(line, index) ||
      counts(before, index - 1) ||
      isLineHeading(before) ||
      (isLineHeading(line) && index < lines.length - 1);
    const last = parts.at(-1);
    if (alone || !last) parts.push(line);
    else if (isSoft(wordsOf(last), wordsOf(line)))
      last.children.push({ type: "text", value: " " }, ...line.children);
    else last.children.push(made("br", []), ...line.children);
  });
  return parts;
}

/** Lines that are one sentence or more, broken anywhere: only the first begins with a capital, only the last ends. */
const isWrapped = ([first = "", ...rest]: string[]) =>
  /^\p{Lu}/u.test(first) &&
  rest.every((words) => /^\p{Ll}/u.test(words)) &&
  [first, ...rest.slice(0, -1)].every((words) => words.length > 12 && /[\p{L},]$/u.test(words)) &&
  /[.!?…]$/.test(rest.at(-1) ?? "");

const joinedLines = (lines: Element[]) =>
  made(
    "p",
    lines.flatMap((line, index) => [...(index > 0 ? [textNode(" ")] : []), ...line.children]),
  );

const isMarked = (words: string) => bulletOf(words) !== null || numberOf(words) !== null;

/** A wholly bold line above a sentence. */
function isLineHeading(line: Element): boolean {
  const seen = line.children.filter((child) => textOf(child).trim() !== "");
  const words = wordsOf(line);
  return (
    seen.length > 0 &&
    seen.every((child) => isElement(child, "strong")) &&
    words.length <= 80 &&
    !/[.,;:!]$/.test(words)
  );
}

/** The end of the first and the beginning of the second are one sentence, broken where a screen was full. */
export const isSoft = (before: string, after: string): boolean =>
  before.length >= 45 && !/[.!?:;…"”»)]$/.test(before) && /^[\p{Ll}(]/u.test(after);

function linesOf(paragraph: Element): Element[] {
  const lines = [made("p", [])];
  for (const child of paragraph.children)
    if (isElement(child, "br")) lines.push(made("p", []));
    else lines.at(-1)?.children.push(child);
  return lines.filter((line) => line.children.some(hasContent));
}
