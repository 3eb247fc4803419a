import type { Root } from "mdast";
import type {} from "mdast-util-directive";
import { visit } from "unist-util-visit";
import { markdownTree } from "../../../modules/editorial/markdown";
import { withoutFrontMatter } from "./text-runs";

/** The last part of an address of ours: /product/x, /artikels/x, or /x for a page that has a product's name. */
const ownAddress = /^(?:https?:\/\/[^/]+)?\/(?:(product|artikels)\/)?([a-z0-9-]+)\/?(?:[?#].*)?$/;

/** What a text links already, or shows as a card: `product:gelatine`, `article:leaky-gut`. */
export function linkedTargets(source: string): ReadonlySet<string> {
  const root: Root | null = markdownTree(withoutFrontMatter(source));
  const linked = new Set<string>();
  if (!root) return linked;
  visit(root, (node) => {
    if (node.type === "leafDirective" || node.type === "textDirective")
      linked.add(`product:${node.attributes?.handle ?? ""}`);
    if (node.type !== "link" && node.type !== "definition") return;
    const [, kind, handle] = ownAddress.exec(node.url) ?? [];
    if (!handle) return;
    if (kind !== "artikels") linked.add(`product:${handle}`);
    if (kind !== "product") linked.add(`article:${handle}`);
  });
  return linked;
}
