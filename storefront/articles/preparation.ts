import type { Article, RecipeNode, TreeNode } from "backend/contracts/article";

type Element = Extract<TreeNode, { type: "element" }>;

const isElement = (node: TreeNode | undefined): node is Element => node?.type === "element";
export const isHeading = (node: TreeNode | undefined): boolean =>
  isElement(node) && /^h[2-4]$/.test(node.tagName);

/** The recipe of an article: the first, for a text may have another for a sauce; null for an article without one. */
export const recipeOf = (body: Article["body"]): RecipeNode | null =>
  body.find((node): node is RecipeNode => node.type === "recipe") ?? null;

/**
 * How it is made: the numbered lists behind the ingredients, each with the heading that is its own. A text without such
 * a list has it in the paragraphs behind the ingredients. Pure.
 */
export function preparation(body: Article["body"]): TreeNode[] {
  const after = body.slice(body.findIndex(({ type }) => type === "recipe") + 1);
  const next = after.findIndex(({ type }) => type === "recipe");
  const own = next < 0 ? after : after.slice(0, next);
  const lists = own.filter((node) => isElement(node) && node.tagName === "ol");
  if (lists.length === 0)
    return own.filter((node) => isElement(node) && (node.tagName === "p" || isHeading(node)));
  let heading: TreeNode | null = null;
  return own.flatMap((node) => {
    if (isHeading(node)) heading = node;
    if (!lists.includes(node)) return [];
    const above = heading ? [heading] : [];
    heading = null;
    return [...above, node];
  });
}

/** Each step as a sentence or more, in order. */
export const stepsOf = (body: Article["body"]): string[] =>
  preparation(body)
    .filter((node) => !isHeading(node))
    .flatMap((node) => (isElement(node) && node.tagName === "ol" ? node.children : [node]))
    .map((node) => textOf([node]))
    .filter((text) => text !== "");

/** Words alone, on one line; the number of a note is no word. */
export const textOf = (nodes: TreeNode[]): string => wordsOf(nodes).replace(/\s+/g, " ").trim();

const wordsOf = (nodes: TreeNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "product-link") return wordsOf(node.children);
      if (!isElement(node) || node.tagName === "sup") return "";
      return wordsOf(node.children) + (/^(p|li|br)$/.test(node.tagName) ? " " : "");
    })
    .join("");
