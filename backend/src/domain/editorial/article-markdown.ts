import type { ElementContent, Root } from "hast";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import type { Article, TreeNode } from "../../contracts/article";
import { recipeElements } from "./recipe-elements";

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", emphasis: "_" })
  .freeze();

/**
 * The body of an article as plain Markdown, for readers that are programs: its products are links to their pages, and
 * every address is whole. Pure. @param shop the shop's own address
 */
export function articleMarkdown(
  { body, products }: Pick<Article, "body" | "products">,
  shop: string,
): string {
  const productLink = (id: string, children?: ElementContent[]): ElementContent[] => {
    const product = products[id];
    if (!product) return children ?? [];
    const words = children ?? [{ type: "text" as const, value: product.title }];
    return [link(`/product/${product.handle}`, words)];
  };
  const link = (path: string, children: ElementContent[]): ElementContent => ({
    type: "element",
    tagName: "a",
    properties: { href: new URL(path, shop).href },
    children,
  });
  const toHast = (node: TreeNode): ElementContent[] => {
    if (node.type === "text") return [node];
    if (node.type === "product-link") return productLink(node.productId, node.children.flatMap(toHast));
    if (node.type === "product-card")
      return [{ type: "element", tagName: "p", properties: {}, children: productLink(node.productId) }];
    if (node.type === "recipe") return recipeElements(node).flatMap(toHast);
    const { href, src } = node.properties;
    const whole = (value: unknown) =>
      typeof value === "string" && /^\/(?!\/)/.test(value) ? new URL(value, shop).href : value;
    const properties = {
      ...node.properties,
      ...(href === undefined ? {} : { href: String(whole(href)) }),
      ...(src === undefined ? {} : { src: String(whole(src)) }),
    };
    return [{ ...node, properties, children: node.children.flatMap(toHast) }];
  };
  const root: Root = { type: "root", children: body.flatMap(toHast) };
  return writer.stringify(writer.runSync(root));
}
