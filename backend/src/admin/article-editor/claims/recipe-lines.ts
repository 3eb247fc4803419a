import type { Node } from "prosemirror-model";
import type { ClaimText } from "../../../shared/claims/claim-record";
import { readAmount } from "../../../shared/recipe-amount";
import { ingredientField, shownLines } from "../../../shared/shown-lines";
import { schema } from "../markdown/schema";

const { nodes } = schema;

/** What pages show of the lines of a recipe beside what the text says. @param wordsOf those of a paragraph */
export function recipeLines(doc: Node, wordsOf: (paragraph: Node) => string): ClaimText[] {
  const found: ClaimText[] = [];
  doc.forEach((block) => {
    if (block.type !== nodes.recipe) return;
    block.descendants((node) => {
      if (node.type !== nodes.list_item) return;
      found.push(...linesOf(node, wordsOf).map((words) => ({ field: ingredientField, words })));
    });
  });
  return found;
}

function linesOf(item: Node, wordsOf: (paragraph: Node) => string): string[] {
  const paragraphs = item.children.filter(({ type }) => type === nodes.paragraph);
  const typed = paragraphs.map(wordsOf);
  const start = paragraphs[0]?.firstChild;
  const plain = start?.isText && start.marks.length === 0 ? (start.text ?? "") : "";
  const first = readAmount(plain)?.rest ?? plain;
  const written = plain.slice(0, plain.length - first.length);
  return shownLines({ written, first, others: typed.join(" ").slice(plain.length), typed });
}
