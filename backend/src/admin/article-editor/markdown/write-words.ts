import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import { schema } from "./schema";

/** Where links go, and their titles, by the label of their definition. */
export type Addresses = ReadonlyMap<string, { url: string; title: string | null }>;

/** A label as CommonMark compares it. */
export const normalLabel = (label: string) => label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();

/** Whether a link of the block leads to one of these labels. */
export function hasLabel(block: Node, labels: Addresses): boolean {
  let has = false;
  block.descendants(({ marks }) => {
    has ||= marks.some(
      ({ attrs }) => typeof attrs.label === "string" && labels.has(normalLabel(attrs.label)),
    );
  });
  return has;
}

/** A piece of a run of words, with the marks that are not written around it yet. */
interface Piece {
  node: Node;
  marks: readonly Mark[];
}

/** The words of a block as Markdown's tree: marks of the editor lie beside each other, those of Markdown in each other. */
export function phrases(content: readonly Node[], addresses: Addresses): PhrasingContent[] {
  const pieces = content.map((node) => ({
    node,
    marks: node.marks.filter(({ type }) => type.name !== "code"),
  }));
  // White space at the edges of a block, a break too, means nothing in Markdown.
  const [, words] = trimmed(pieces);
  return nested(words.map(withoutSpaceAtBreaks), addresses);
}

/** Nor does white space beside a break. */
function withoutSpaceAtBreaks(piece: Piece, index: number, all: Piece[]): Piece {
  const text = plain(piece.node);
  const isBreak = (at: number) => all[at]?.node.type.name === "hard_break";
  if (text === null || text.trim() === "" || !piece.node.isText) return piece;
  const from = isBreak(index - 1) ? text.length - text.trimStart().length : 0;
  const to = isBreak(index + 1) ? text.trimEnd().length : text.length;
  return part(piece, from, to);
}

function lastIndex(pieces: Piece[], fits: (piece: Piece) => boolean): number {
  let at = pieces.length - 1;
  for (let piece = pieces[at]; piece && !fits(piece); piece = pieces[at]) at -= 1;
  return at;
}

function nested(pieces: Piece[], addresses: Addresses): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    const mark = piece && outermost(pieces, at);
    if (!piece) break;
    if (!mark) {
      written.push(leaf(piece.node));
      at += 1;
      continue;
    }
    const end = endOf(pieces, at, mark);
    const inner = pieces
      .slice(at, end)
      .map(({ node, marks }) => ({ node, marks: marks.filter((each) => !each.eq(mark)) }));
    written.push(...around(mark, inner, addresses));
    at = end;
  }
  return written;
}

/** The mark that goes on longest from here; of equals the first in the schema. */
function outermost(pieces: Piece[], at: number): Mark | undefined {
  const marks = pieces[at]?.marks ?? [];
  const longest = Math.max(...marks.map((mark) => endOf(pieces, at, mark)));
  return marks.find((mark) => endOf(pieces, at, mark) === longest);
}

function endOf(pieces: Piece[], from: number, mark: Mark): number {
  let end = from;
  while (pieces[end]?.marks.some((each) => each.eq(mark))) end += 1;
  return end;
}

function leaf(node: Node): PhrasingContent {
  const { attrs } = node;
  switch (node.type.name) {
    case "text":
      return node.marks.some(({ type }) => type.name === "code")
        ? { type: "inlineCode", value: node.text ?? "" }
        : { type: "text", value: node.text ?? "" };
    case "hard_break":
      return { type: "break" };
    case "image":
      return {
        type: "image",
        url: String(attrs.src),
        alt: String(attrs.alt),
        title: typeof attrs.title === "string" ? attrs.title : null,
      };
    case "footnote_reference":
      return { type: "footnoteReference", identifier: String(attrs.label), label: String(attrs.label) };
    default:
      throw new Error(`no Markdown for ${node.type.name}`);
  }
}

/** A mark around its words. White space at its edges goes outside of emphasis, which it would break. */
function around(mark: Mark, inner: Piece[], addresses: Addresses): PhrasingContent[] {
  const { attrs } = mark;
  switch (mark.type.name) {
    case "link":
      return [link(attrs, nested(inner, addresses), addresses)];
    case "product_link":
      return [
        {
          type: "textDirective",
          name: "product",
          attributes: { handle: String(attrs.handle) },
          children: nested(inner, addresses),
        },
      ];
    default: {
      const [before, words, after] = trimmed(inner);
      const children = nested(words, addresses);
      const marked = children.length === 0 ? [] : [emphasised(mark, children)];
      return [...nested(before, addresses), ...marked, ...nested(after, addresses)];
    }
  }
}

function emphasised(mark: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (mark.type.name) {
    case "emphasis":
      return { type: "emphasis", children };
    case "strong":
      return { type: "strong", children };
    case "strike":
      return { type: "delete", children };
    default:
      throw new Error(`no Markdown for ${mark.type.name}`);
  }
}

function link(attrs: Mark["attrs"], children: PhrasingContent[], addresses: Addresses): PhrasingContent {
  const label: unknown = attrs.label;
  if (typeof label !== "string")
    return {
      type: "link",
      url: String(attrs.href),
      title: typeof attrs.title === "string" ? attrs.title : null,
      children,
    };
  const address = addresses.get(normalLabel(label));
  if (address) return { type: "link", ...address, children };
  return { type: "linkReference", identifier: label, label, referenceType: "full", children };
}

/** The pieces without the white space at both ends, between that white space. */
function trimmed(pieces: Piece[]): [Piece[], Piece[], Piece[]] {
  const blank = ({ node }: Piece) => /^\s*$/.test(plain(node) ?? "x");
  const first = pieces.findIndex((piece) => !blank(piece));
  if (first === -1) return [pieces, [], []]; // All of it is white space.
  const last = lastIndex(pieces, (piece) => !blank(piece));
  const [before, words, after] = [
    pieces.slice(0, first),
    pieces.slice(first, last + 1),
    pieces.slice(last + 1),
  ];
  const [head] = words;
  const start = head && /^\s+/.exec(plain(head.node) ?? "")?.[0];
  if (head && start) {
    before.push(part(head, 0, start.length));
    words[0] = part(head, start.length);
  }
  const tail = words.at(-1);
  const end = tail && /\s+$/.exec(plain(tail.node) ?? "")?.[0];
  if (tail && end) {
    const cut = (tail.node.text ?? "").length - end.length;
    after.unshift(part(tail, cut));
    words[words.length - 1] = part(tail, 0, cut);
  }
  return [before, words, after];
}

/** Words in which white space is only that: not those of code. A break counts as white space. */
function plain(node: Node): string | null {
  if (node.type.name === "hard_break") return " ";
  return node.isText && !node.marks.some(({ type }) => type.name === "code") ? (node.text ?? "") : null;
}

const part = ({ node, marks }: Piece, from: number, to?: number): Piece => ({
  node: schema.text((node.text ?? "").slice(from, to), node.marks),
  marks,
});
