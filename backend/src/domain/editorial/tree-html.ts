import type { TreeNode } from "../../contracts/article";

const escape = (words: string) => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const empty = new Set(["br", "hr", "img", "input"]);

/** The sanitised tree of a page as HTML, for what leaves the shop as a file. Products keep their words. */
export function treeHtml(nodes: TreeNode[]): string {
  return nodes.map(nodeHtml).join("");
}

function nodeHtml(node: TreeNode): string {
  switch (node.type) {
    case "text":
      return escape(node.value);
    case "product-card":
      return "";
    case "product-link":
      return treeHtml(node.children);
    case "element": {
      const attributes = Object.entries(node.properties).map(([name, value]) =>
        value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`,
      );
      const open = `<${node.tagName}${attributes.join("")}>`;
      return empty.has(node.tagName) ? open : `${open}${treeHtml(node.children)}</${node.tagName}>`;
    }
  }
}
