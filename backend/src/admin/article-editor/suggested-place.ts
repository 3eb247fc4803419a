import type { Node } from "prosemirror-model";
import { schema } from "./markdown/schema";

const { nodes, marks } = schema;
const withoutLinks = new Set<string>([nodes.heading.name, nodes.blockquote.name, nodes.footnote.name]);

/**
 * Where these words stand in the text as it is now: at their first place that is neither link nor code and lies in no heading,
 * quotation or note. null when they are not there any more, or when signs of Markdown stand between them.
 */
export function suggestedPlace(doc: Node, words: string): { from: number; to: number } | null {
  const wanted = plain(words);
  let place: { from: number; to: number } | null = null;
  doc.descendants((node, position) => {
    if (place || withoutLinks.has(node.type.name) || node.type.spec.code) return false;
    if (!node.isTextblock) return true;
    const text = plain(node.textBetween(0, node.content.size, undefined, "\ufffc"));
    for (let at = text.indexOf(wanted); at >= 0 && !place; at = text.indexOf(wanted, at + 1)) {
      const from = position + 1 + at;
      const to = from + wanted.length;
      if (isWhole(text, at, wanted.length) && !isTaken(doc, from, to)) place = { from, to };
    }
    return false;
  });
  return place;
}

/** A break of a line in the source is white space like any other. */
const plain = (text: string) => text.replace(/\s/g, " ");

const isWhole = (text: string, at: number, length: number) =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + length));

const isTaken = (doc: Node, from: number, to: number) =>
  [marks.link, marks.product_link, marks.code].some((mark) => doc.rangeHasMark(from, to, mark));
