import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { TreeNode } from "../../contracts/article";
import { recipeElements } from "./recipe-elements";

/** The sanitised tree of a page as HTML, for what leaves the shop as a file. Products keep their words. */
export function treeHtml(nodes: TreeNode[]): string {
  return toHtml({ type: "root", children: nodes.flatMap(toHast) });
}

function toHast(node: TreeNode): ElementContent[] {
  switch (node.type) {
    case "text":
      return [node];
    case "element":
      return [{ ...node, children: node.children.flatMap(toHast) }];
    case "product-card":
      return [];
    case "product-link":
      return node.children.flatMap(toHast);
    case "recipe":
      return recipeElements(node).flatMap(toHast);
  }
}
