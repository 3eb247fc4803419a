import type { TreeNode } from "backend/contracts/article";

/** The products that a text names, in its order. */
export function productIds(nodes: TreeNode[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [];
    if (node.type === "product-card") return [node.productId];
    if (node.type === "recipe") return node.ingredients.flatMap(({ children }) => productIds(children));
    return [...(node.type === "product-link" ? [node.productId] : []), ...productIds(node.children)];
  });
}
