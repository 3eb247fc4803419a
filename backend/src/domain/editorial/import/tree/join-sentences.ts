import type { ElementContent } from "hast";
import { elementsBelow, isElement, textNode, wordsOf } from "./hast";
import { bulletOf, numberOf } from "./line-marks";
import { isSoft } from "./split-lines";

/** A sentence that was cut in two paragraphs, as text from a PDF is, becomes one again. */
export function joinSentences(blocks: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (
      isElement(block, "p") &&
      isElement(last, "p") &&
      goesOn(wordsOf(last), wordsOf(block)) &&
      !holdsPicture(block) &&
      !holdsPicture(last)
    )
      last.children.push(textNode(" "), ...block.children);
    else out.push(block);
  }
  return out;
}

const holdsPicture = (block: Parameters<typeof elementsBelow>[0]) => elementsBelow(block, "img").length > 0;

const goesOn = (before: string, after: string) =>
  isSoft(before, after) && !bulletOf(after) && !numberOf(after) && !/^[a-z][.)]\s/.test(after);
