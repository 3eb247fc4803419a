import type { Element, ElementContent } from "hast";
import { isBlock, isElement, isHeading, made } from "./hast";
import { isListLine, lineOf, type ListLine } from "./list-line";
import { mostBetween } from "./list-lines";

interface Item extends ListLine {
  children: ElementContent[];
  /** Blocks that belong to it, below its first line. */
  below: ElementContent[];
}

/**
 * Makes lists of the items among these blocks. What stands between two numbers that follow each other belongs to the
 * first; a number that begins again begins another list.
 */
export function withLists(blocks: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    if (!isListLine(block)) {
      out.push(block);
      at += 1;
      continue;
    }
    const items: Item[] = [];
    at = gather(blocks, at, items);
    at = takeTrailing(blocks, at, items);
    out.push(...nested(items));
  }
  return out;
}

const itemOf = (element: Element): Item => ({ ...lineOf(element), children: element.children, below: [] });

/** Fills `items` with one list from `at` on; answers where it ends. */
function gather(blocks: ElementContent[], at: number, items: Item[]): number {
  let base: Item | undefined;
  for (;;) {
    let next = at;
    while (
      next < blocks.length &&
      next - at <= mostBetween &&
      !isListLine(blocks[next]) &&
      !isHeading(blocks[next])
    )
      next += 1;
    const block = blocks[next];
    if (!isListLine(block)) return at;
    const item = itemOf(block);
    const between = next - at;
    if (base && !belongs(base, item, between)) return at;
    const last = items.at(-1);
    if (between > 0) last?.below.push(...blocks.slice(at, next));
    items.push(item);
    if (!base || item.level <= base.level) base = item;
    at = next + 1;
  }
}

function belongs(base: Item, item: Item, between: number): boolean {
  if (item.level > base.level) return between === 0;
  if (item.ordered !== base.ordered) return false;
  if (!item.ordered) return between === 0;
  return item.key === base.key && item.number === base.number + 1;
}

/** Where every step has paragraphs below it, so has the last: as many as the shortest of the others. */
function takeTrailing(blocks: ElementContent[], at: number, items: Item[]): number {
  const others = items.slice(0, -1).map((item) => item.below.length);
  const last = items.at(-1);
  if (!last?.ordered || others.length === 0) return at;
  let left = Math.min(...others);
  while (left > 0 && isElement(blocks[at], "p")) {
    last.below.push(...blocks.slice(at, at + 1));
    at += 1;
    left -= 1;
  }
  return at;
}

function nested(items: Item[]): Element[] {
  const lists: Element[] = [];
  const [top] = items;
  if (!top) return [];
  let before: Item | undefined;
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (!item) break;
    let end = at + 1;
    while ((items[end]?.level ?? -1) > top.level) end += 1;
    const list = lists.at(-1);
    const goesOn =
      list &&
      before?.ordered === item.ordered &&
      (!item.ordered || (item.key === before.key && item.number === before.number + 1));
    const li = made("li", [...firstLine(item), ...nested(items.slice(at + 1, end))]);
    if (goesOn) list.children.push(li);
    else {
      const start = item.ordered && item.number !== 1 ? { start: item.number } : {};
      lists.push(made(item.ordered ? "ol" : "ul", [li], start));
    }
    before = item;
    at = end;
  }
  return lists;
}

const firstLine = ({ children, below }: Item): ElementContent[] =>
  below.length === 0 || children.some(isBlock)
    ? [...children, ...below]
    : [made("p", children), ...withLists(below)];
