import type { ElementContent } from "hast";
import { elementsBelow, isElement, isHeading, made, textOf, wordsOf, type Child, type Named } from "./hast";
import { bulletOf, numberOf } from "./line-marks";
import { isListLine } from "./list-line";

const longest = 90;

/**
 * A short paragraph that is bold from end to end and has something below it is a heading, one level below the heading
 * it stands under.
 */
export function boldHeadings(blocks: ElementContent[]): ElementContent[] {
  const usual = blocks.filter((block) => isElement(block, "p")).length;
  const bold = blocks.filter(isBoldLine).length;
  // Where every paragraph is bold, bold says nothing.
  if (bold > 3 && bold > usual * 0.6) return blocks;
  const levels = blocks.filter(isHeading).map(levelOf);
  let above = levels.length === 0 ? 1 : Math.min(...levels, 2);
  if (levels.length > 0 && !isHeading(blocks[0])) above = Math.min(...levels) - 1;
  return blocks.map((block, index) => {
    if (isHeading(block)) above = levelOf(block);
    if (!isBoldLine(block) || !opensText(blocks, index)) return block;
    const level = Math.min(Math.max(above + 1, 2), 4);
    return made(`h${level}`, block.children.flatMap(unwrapped));
  });
}

const levelOf = (node: Child) => (isHeading(node) ? Number(node.tagName.slice(1)) : 0);

const unwrapped = (child: ElementContent): ElementContent[] =>
  isElement(child, "strong") ? child.children : [child];

function isBoldLine(block: ElementContent | undefined): block is Named<"p"> {
  if (!isElement(block, "p")) return false;
  const words = wordsOf(block);
  if (words.length > longest || !/\p{L}/u.test(words) || /[.,;!…]$/.test(words)) return false;
  if (elementsBelow(block, "a", "img", "br").length > 0 || bulletOf(words)) return false;
  const seen = block.children.filter((child) => textOf(child).trim() !== "");
  return (
    seen.length > 0 && seen.every((child) => isElement(child, "strong") || isElement(inner(child), "strong"))
  );
}

const inner = (child: ElementContent) =>
  isElement(child, "em") && child.children.length === 1 ? child.children[0] : undefined;

/** Something that is no heading follows; several bold lines in a row are no headings but the first before a text. */
function opensText(blocks: ElementContent[], index: number): boolean {
  const [before, own, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (!next || !own || isHeading(next)) return false;
  if (isBoldLine(before)) return false;
  if (isBoldLine(next)) {
    const afterNext = blocks[index + 2];
    const list = numberOf(wordsOf(own)) !== null && numberOf(wordsOf(next)) !== null;
    return !list && afterNext !== undefined && !isBoldLine(afterNext);
  }
  return isElement(next, "p", "ul", "ol", "table", "blockquote", "dl", "pre") || isListLine(next);
}
