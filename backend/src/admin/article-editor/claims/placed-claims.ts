import type { Node } from "prosemirror-model";
import type { ClaimKind, JudgedClaim, SoldSubjects } from "../../../contracts/claims";
import type { ClaimRecord, ClaimText } from "../../../shared/claims/claim-record";
import { judgeRecord } from "../../../shared/claims/judge-record";
import { schema } from "../markdown/schema";
import { checkedByLine } from "./checked-by-line";
import { recipeLines } from "./recipe-lines";

const { nodes, marks } = schema;
const textField = "markdown";

/** A claim, with its place in the text when it stands there. */
export interface PlacedClaim extends JudgedClaim {
  place: { from: number; to: number } | null;
}

interface Block {
  /** In all words of the text, and in the document. */
  start: number;
  position: number;
  length: number;
}

/** What is written: all of its fields but the text. */
export interface WrittenWords {
  kind: ClaimKind;
  texts: ClaimText[];
}

/** What a text claims as it is being written, judged as the server does when it is published. */
export function placedClaims(written: WrittenWords, doc: Node, sold: SoldSubjects): PlacedClaim[] {
  const { record, blocks } = recordOf(written, doc);
  return judgeRecord(record, sold, checkedByLine).map((claim) => ({
    ...claim,
    place: claim.field === textField ? placeOf(claim, blocks) : null,
  }));
}

function recordOf(
  { kind, texts: written }: WrittenWords,
  doc: Node,
): { record: ClaimRecord; blocks: Block[] } {
  const blocks: Block[] = [];
  const products: string[] = [];
  const links: string[] = [];
  const alts: ClaimText[] = [];
  let words = "";
  doc.descendants((node, position) => {
    if (node.type === nodes.product_card) products.push(String(node.attrs.handle));
    if (node.type === nodes.image) alts.push({ field: `${textField}.alt`, words: String(node.attrs.alt) });
    for (const mark of node.marks) {
      if (mark.type === marks.product_link) products.push(String(mark.attrs.handle));
      if (mark.type === marks.link) links.push(String(mark.attrs.href));
    }
    if (!node.isTextblock) return;
    const text = wordsOf(node);
    blocks.push({ start: words.length, position: position + 1, length: text.length });
    words += `${text}\n`;
  });
  const texts = [...written, { field: textField, words }, ...alts, ...recipeLines(doc, wordsOf)];
  return { record: { kind, texts, products, links }, blocks };
}

const wordsOf = (block: Node): string =>
  block.textBetween(0, block.content.size, undefined, " ").replace(/\n/g, " ");

function placeOf({ start, end }: JudgedClaim, blocks: Block[]): PlacedClaim["place"] {
  const block = blocks.filter((each) => each.start <= start).at(-1);
  if (!block || start > block.start + block.length) return null;
  const from = block.position + start - block.start;
  return { from, to: from + Math.min(end - start, block.start + block.length - start) };
}
