import type { Root } from "mdast";
import type { LeafDirective, TextDirective } from "mdast-util-directive";
import { visit } from "unist-util-visit";
import { markdownTree } from "../../../modules/editorial/markdown";

/** A place of a text that names a product; offsets in UTF-16 units. */
export interface Directive {
  kind: "card" | "link";
  start: number;
  end: number;
  /** Source of a link's words. */
  words: string | null;
  /** Whether nothing encloses it: no list, no quote. */
  isBlock: boolean;
}

/** Each place that names this handle, in the order of the text; null for a text that is shown as it was typed. */
export function directivesOf(source: string, handle: string): Directive[] | null {
  const root = markdownTree(source);
  return root && inTree(root, source, handle);
}

function inTree(root: Root, source: string, handle: string): Directive[] {
  const found: Directive[] = [];
  visit(root, (node, _index, parent) => {
    if (node.type !== "leafDirective" && node.type !== "textDirective") return;
    const place = node.position;
    if (node.attributes?.handle !== handle || !place) return;
    const [start, end] = [place.start.offset ?? 0, place.end.offset ?? 0];
    const kind = node.type === "leafDirective" ? "card" : "link";
    // Without words it is no link to readers either: it stays the text it is.
    if (kind === "link" && node.children.length === 0) return;
    found.push({ kind, start, end, words: wordsOf(node, source), isBlock: parent?.type === "root" });
  });
  return found;
}

/** The source between the brackets of a link. */
function wordsOf(node: LeafDirective | TextDirective, source: string): string | null {
  if (node.type === "leafDirective") return null;
  const first = node.children.at(0)?.position?.start.offset;
  const last = node.children.at(-1)?.position?.end.offset;
  return first === undefined || last === undefined ? null : source.slice(first, last);
}
