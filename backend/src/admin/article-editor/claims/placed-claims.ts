import type { Node } from "prosemirror-model";
import type { JudgedClaim, SoldSubjects } from "../../../contracts/claims";
import type { ClaimRecord, ClaimText } from "../../../shared/claims/claim-record";
import { judgeRecord } from "../../../shared/claims/judge-record";
import type { ArticleFields } from "../article-fields";
import { schema } from "../markdown/schema";
import { checkedByLine } from "./checked-by-line";

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

/** What an article claims as it is being written, judged as the server does when it is published. */
export function placedClaims(fields: ArticleFields, doc: Node, sold: SoldSubjects): PlacedClaim[] {
  const { record, blocks } = recordOf(fields, doc);
  return judgeRecord(record, sold, checkedByLine).map((claim) => ({
    ...claim,
    place: claim.field === textField ? placeOf(claim, blocks) : null,
  }));
}

function recordOf(fields: ArticleFields, doc: Node): { record: ClaimRecord; blocks: Block[] } {
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
    const text = node.textBetween(0, node.content.size, undefined, " ").replace(/\n/g, " ");
    blocks.push({ start: words.length, position: position + 1, length: text.length });
    words += `${text}\n`;
  });
  const texts = [...textsOf(fields), { field: textField, words }, ...alts];
  return { record: { kind: "article", texts, products, links }, blocks };
}

const textsOf = (fields: ArticleFields): ClaimText[] => [
  { field: "title", words: fields.title },
  { field: "slug", words: fields.slug },
  { field: "summary", words: fields.summary },
  { field: "theme", words: fields.theme },
  { field: "author", words: fields.author },
  { field: "seo_title", words: fields.seoTitle },
  { field: "seo_description", words: fields.seoDescription },
  { field: "sources", words: fields.sources },
  { field: "picture.alt", words: fields.picture?.alt ?? "" },
];

function placeOf({ start, end }: JudgedClaim, blocks: Block[]): PlacedClaim["place"] {
  const block = blocks.filter((each) => each.start <= start).at(-1);
  if (!block || start > block.start + block.length) return null;
  const from = block.position + start - block.start;
  return { from, to: from + Math.min(end - start, block.start + block.length - start) };
}
