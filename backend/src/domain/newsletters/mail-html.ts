import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { TreeNode } from "../../contracts/article";
import { withProducts } from "../../modules/editorial/markdown";
import { productCardsByHandles } from "../catalogue/product-cards";
import { readText } from "../editorial/read-text";
import { treeHtml } from "../editorial/tree-html";

/**
 * A text of the owner's as a mail shows it: the same parser as everywhere, products as links, no pictures, and whole
 * addresses. Products that are not for sale keep their words.
 */
export async function mailHtml(container: MedusaContainer, markdown: string): Promise<string> {
  const { body, mentions } = await readText(markdown);
  const cards = await productCardsByHandles(container, [...new Set(mentions.map(({ handle }) => handle))]);
  const titles = new Map(cards.map(({ handle, title }) => [handle, title]));
  const named = withProducts(body, (handle) => (titles.has(handle) ? handle : null));
  return treeHtml(named.flatMap((node) => inMail(node, titles)));
}

const link = (handle: string, children: TreeNode[]): TreeNode => ({
  type: "element",
  tagName: "a",
  properties: { href: `${environment.storefrontUrl}/product/${handle}` },
  children,
});

function inMail(node: TreeNode, titles: Map<string, string>): TreeNode[] {
  if (node.type === "product-card") {
    const words: TreeNode = { type: "text", value: titles.get(node.productId) ?? "" };
    return [{ type: "element", tagName: "p", properties: {}, children: [link(node.productId, [words])] }];
  }
  if (node.type === "product-link") return [link(node.productId, node.children)];
  if (node.type !== "element") return [node];
  if (node.tagName === "img") return [];
  const { href } = node.properties;
  const properties =
    typeof href === "string" && /^\/(?!\/)/.test(href)
      ? { ...node.properties, href: `${environment.storefrontUrl}${href}` }
      : node.properties;
  return [{ ...node, properties, children: node.children.flatMap((child) => inMail(child, titles)) }];
}
