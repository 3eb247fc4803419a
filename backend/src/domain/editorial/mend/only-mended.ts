import { isDeepStrictEqual } from "node:util";
import type { Nodes, Root } from "mdast";
import type {} from "mdast-util-directive";
import { markdownTree } from "../../../modules/editorial/markdown";
import type { Mend } from "./mend";

/**
 * Whether nothing else of a text means something else: two lists may become one where a card was between them, and
 * words may become a heading or a list where they were a link.
 */
export function isMendedOnly(before: string, after: string, mend: Mend): boolean {
  const [was, is] = [markdownTree(before), markdownTree(after)];
  return was !== null && is !== null && isDeepStrictEqual(plain(was, mend), plain(is, null));
}

/** The tree without the places of its nodes, mended when `mend` is given. */
const plain = (root: Root, mend: Mend | null): unknown => joined(simplified(root, mend));

function simplified(node: Nodes, mend: Mend | null): unknown[] {
  if ((node.type === "leafDirective" || node.type === "textDirective") && mend) {
    const own = node.attributes?.handle === mend.handle;
    if (own && mend.way === "replace") return [copy(node, null, { ...node.attributes, handle: mend.by })];
    if (own && mend.way === "remove_cards" && node.type === "leafDirective") return [];
    if (own && mend.way === "keep_words" && node.type === "textDirective" && node.children.length > 0)
      return node.children.flatMap((child) => simplified(child, mend));
  }
  return [copy(node, mend, "attributes" in node ? { ...node.attributes } : undefined)];
}

function copy(node: Nodes, mend: Mend | null, attributes: object | undefined): unknown {
  const { position: _position, data: _data, ...rest } = node;
  const children = "children" in node ? node.children.flatMap((child) => simplified(child, mend)) : undefined;
  return {
    ...rest,
    ...(attributes ? { attributes } : {}),
    ...(children ? { children: joined(children) } : {}),
  };
}

/** Text beside text is one text. */
function joined(nodes: unknown[]): unknown[] {
  const all: unknown[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (isText(node) && isText(last)) all[all.length - 1] = { ...last, value: last.value + node.value };
    else all.push(node);
  }
  return all;
}

const isText = (node: unknown): node is { type: "text"; value: string } =>
  typeof node === "object" && node !== null && "type" in node && node.type === "text";
