import type { Element, ElementContent, Root, RootContent } from "hast";

export type Parent = Root | Element;
export type Child = RootContent | ElementContent;

export type Named<Name extends string> = Element & { tagName: Name };

export const isElement = <Name extends string>(
  node: Child | Root | undefined,
  ...names: Name[]
): node is Named<Name> =>
  node?.type === "element" && (names.length === 0 || names.some((name) => name === node.tagName));

export const made = (
  tagName: string,
  children: ElementContent[],
  properties: Element["properties"] = {},
): Element => ({ type: "element", tagName, properties, children });

export const textNode = (value: string): ElementContent => ({ type: "text", value });

/** The words below a node; a line break and the end of a block count as white space. */
export function textOf(node: Child | Root): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const inner = node.children.map(textOf).join("");
  return node.type === "element" && spaced.has(node.tagName) ? ` ${inner} ` : inner;
}
const spaced = new Set(
  "p br li ul ol div h1 h2 h3 h4 h5 h6 td th tr blockquote pre section figcaption dt dd".split(" "),
);

/** Without the white space around and with single spaces within. */
export const wordsOf = (node: Child | Root): string => textOf(node).replace(/\s+/g, " ").trim();

export function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" || typeof value === "number" ? String(value) : value === true ? name : "";
}

/** Class names, id and role in one string, for recognising what a part of a page is. */
export const labels = (node: Element): string =>
  ["className", "id", "role", "dataTestId", "ariaLabel"].map((name) => attribute(node, name)).join(" ");

/** Children as elements hold them: what only a document has, a doctype, is left out. */
export const contentOf = (node: Parent): ElementContent[] =>
  (node.children as Child[]).filter((child): child is ElementContent => child.type !== "doctype");

/** Every element below, in order. */
export function elementsBelow(node: Parent, ...names: string[]): Element[] {
  return node.children.flatMap((child) =>
    child.type === "element"
      ? [...(isElement(child, ...names) ? [child] : []), ...elementsBelow(child, ...names)]
      : [],
  );
}

/** Replaces each element, innermost first, by what `change` answers; undefined leaves it. */
export function rewrite(
  parent: Parent,
  change: (element: Element, parent: Parent) => ElementContent[] | undefined,
): void {
  parent.children = contentOf(parent).flatMap((child) => {
    if (child.type !== "element") return [child];
    rewrite(child, change);
    return change(child, parent) ?? [child];
  });
}

/** Removes each element that passes, outermost first. */
export function removeWhere(parent: Parent, test: (element: Element, parent: Parent) => boolean): void {
  parent.children = contentOf(parent).filter((child) => {
    if (child.type !== "element") return true;
    if (test(child, parent)) return false;
    removeWhere(child, test);
    return true;
  });
}

export type HeadingName = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";
export const isHeading = (node: Child | undefined): node is Named<HeadingName> =>
  isElement(node, "h1", "h2", "h3", "h4", "h5", "h6");

const blockNames = new Set(
  (
    "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 " +
    "h5 h6 header hr li list-line main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
export const isBlock = (node: Child): boolean => node.type === "element" && blockNames.has(node.tagName);

export const isBlank = (node: Child): boolean =>
  node.type === "comment" || (node.type === "text" && node.value.trim() === "");

/** Whether anything of it would be seen. */
export const hasContent = (node: Child): boolean =>
  node.type === "text"
    ? /[^\s\u200b\u00a0]/.test(node.value)
    : node.type === "element" &&
      (["img", "hr", "note-mark"].includes(node.tagName) || node.children.some(hasContent));
