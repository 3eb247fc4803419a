import { readAmount } from "../../shared/recipe-amount";
import type { NamedIngredient, NamedNode } from "./named-node";

/** The lines of a list of ingredients, those of a list within it too, each with its amount apart from its words. */
export const ingredientsIn = (content: readonly NamedNode[]): NamedIngredient[] =>
  content.flatMap((node) => {
    if (node.type !== "element") return [];
    if (node.tagName !== "li") return ingredientsIn(node.children);
    const isList = (child: NamedNode) =>
      child.type === "element" && (child.tagName === "ul" || child.tagName === "ol");
    const words = trimmed(node.children.filter((child) => !isList(child)).flatMap(inLine));
    const line = words.length === 0 ? [] : [ingredient(words)];
    return [...line, ...ingredientsIn(node.children.filter(isList))];
  });

/** A line is words alone: what encloses a paragraph is left out, and the end of one is a space. */
function inLine(node: NamedNode): NamedNode[] {
  if (isBlank(node)) return [{ type: "text", value: " " }];
  return node.type === "element" && node.tagName === "p" ? node.children : [node];
}

const isBlank = (node: NamedNode): boolean => node.type === "text" && node.value.trim() === "";

function trimmed(words: NamedNode[]): NamedNode[] {
  const from = words.findIndex((node) => !isBlank(node));
  const after = [...words].reverse().findIndex((node) => !isBlank(node));
  return from < 0 ? [] : words.slice(from, words.length - after);
}

function ingredient(words: NamedNode[]): NamedIngredient {
  const [first, ...others] = words;
  const read = first?.type === "text" ? readAmount(first.value) : null;
  if (!read) return { amount: null, unit: null, written: "", children: words };
  const { amount, unit, written, rest } = read;
  const children: NamedNode[] = rest === "" ? others : [{ type: "text", value: rest }, ...others];
  return { amount, unit, written, children };
}

/** The words of a piece of text, without what is around them. */
export const wordsIn = (nodes: readonly NamedNode[]): string =>
  nodes
    .map((node) => (node.type === "text" ? node.value : "children" in node ? wordsIn(node.children) : ""))
    .join("");
