import type { Element, ElementContent } from "hast";
import { hasContent, isBlank, isElement, isHeading, made, textNode, wordsOf } from "./hast";
import { anyMark, bulletOf, numberOf, withoutMark } from "./line-marks";
import { listLine } from "./list-line";

/** So many blocks may stand between "1. …" and "2. …". */
export const mostBetween = 8;

/** Paragraphs that begin with a bullet or a number become items. */
export function markListLines(blocks: ElementContent[]): ElementContent[] {
  const seen = withLoneNumbers(blocks.filter((block) => !isBlank(block) && hasContent(block)));
  const numbered = new Set(seen.filter((_, index) => countsOn(seen, index)));
  const beside = new Set(seen.filter((_, index) => hasWeakNeighbour(seen, index)));
  return seen.map((block) => {
    if (!isElement(block, "p")) return block;
    const words = wordsOf(block);
    const number = numberOf(words);
    if (number && numbered.has(block)) {
      withoutMark(block, anyMark);
      return listLine({ key: "text", level: 0, ordered: true, number: number.value }, block.children);
    }
    const bullet = bulletOf(words);
    if (!bullet || (bullet.weak && !beside.has(block))) return block;
    withoutMark(block, anyMark);
    return listLine({ key: "", level: 0, ordered: false, number: 1 }, block.children);
  });
}

/** "1." as a paragraph of its own belongs to the paragraph below it, where "2." follows. */
function withLoneNumbers(blocks: ElementContent[]): ElementContent[] {
  const lone = blocks.map((block, index) => {
    const next = blocks[index + 1];
    const value = isElement(block, "p") ? /^(\d{1,2})[.)]$/.exec(wordsOf(block))?.[1] : undefined;
    return value && isElement(next, "p") && /\p{L}/u.test(wordsOf(next)) ? Number(value) : null;
  });
  const said = new Set(lone);
  const counts = (value: number) => said.has(1) && (said.has(value - 1) || said.has(value + 1));
  return blocks.flatMap((block, index) => {
    const [own, above] = [lone[index] ?? null, lone[index - 1] ?? null];
    if (own !== null && counts(own)) return [];
    if (above === null || !counts(above) || !isElement(block, "p")) return [block];
    return [made("p", [textNode(`${above}. `), ...block.children])];
  });
}

const hasWeakNeighbour = (blocks: ElementContent[], index: number) =>
  [blocks[index - 1], blocks[index + 1]].some(
    (block) => isElement(block, "p") && bulletOf(wordsOf(block)) !== null,
  );

const valueAt = (block: ElementContent | undefined) =>
  isElement(block, "p") ? (numberOf(wordsOf(block))?.value ?? null) : null;

/** Whether the numbered paragraph before or after this one, within the same section, has the number next to it. */
function countsOn(blocks: ElementContent[], index: number): boolean {
  const value = valueAt(blocks[index]);
  if (value === null) return false;
  for (const step of [1, -1])
    for (let at = index + step, between = 0; between <= mostBetween; at += step, between += 1) {
      const block = blocks[at];
      if (!block || isHeading(block)) break;
      const other = valueAt(block);
      if (other === null) continue;
      if (other === value + step) return true;
      break;
    }
  return false;
}

/** "• Zout" within an item that has a bullet already. */
export function unmarkItem(item: Element): void {
  if (bulletOf(wordsOf(item))?.weak === false) withoutMark(item, anyMark);
}
