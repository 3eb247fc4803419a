import type { ElementContent, Root as HastRoot } from "hast";
import type { List, Root, RootContent } from "mdast";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { Footnote } from "./tree/footnotes";

const toMdast = unified()
  .use(rehypeRemark, {
    handlers: {
      "note-mark": (_, node: { properties: Record<string, unknown> }) => ({
        type: "footnoteReference" as const,
        identifier: String(node.properties.number),
        label: String(node.properties.number),
      }),
    },
  })
  .freeze();

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", emphasis: "*", rule: "-", listItemIndent: "one", fences: true })
  .freeze();

const mdastOf = (children: ElementContent[]): Root =>
  toMdast.runSync({ type: "root", children } satisfies HastRoot) as Root;

/** A list below an item is no reason for blank lines between the items. */
function tighten(list: List): void {
  for (const item of list.children)
    item.spread = item.children.filter(({ type }) => type !== "list").length > 1;
  list.spread = list.children.some(({ spread }) => spread);
}

/** Blocks and their footnotes as Markdown, with one line end behind the last line. */
export function toMarkdown(blocks: ElementContent[], footnotes: Footnote[]): string {
  const tree = mdastOf(blocks);
  tree.children.push(
    ...footnotes.map(({ number, content }): RootContent => ({
      type: "footnoteDefinition",
      identifier: String(number),
      label: String(number),
      children: mdastOf(content).children as never, // A note holds blocks, as a document does.
    })),
  );
  visit(tree, "list", tighten);
  return writer.stringify(tree);
}
