import type { Element, Node } from "./prose-node";

/** From this number of columns on, a table is too wide for a phone. */
const many = 4;

const isElement = (node: Node): node is Element => node.type === "element";
const within = (node: Node, tagName: string): Element[] =>
  isElement(node)
    ? [...(node.tagName === tagName ? [node] : []), ...node.children.flatMap((each) => within(each, tagName))]
    : [];
const textOf = (node: Node): string =>
  node.type === "text" ? node.value : "children" in node ? node.children.map(textOf).join("") : "";

/** A table too wide for a phone, each cell labelled with the heading of its column; null for a narrower table. */
export function labelledTable(table: Element): Element | null {
  const heads = within(table, "th").map(textOf);
  return heads.length < many ? null : labelled(table, heads);
}

function labelled(element: Element, heads: string[]): Element {
  let column = 0;
  const children = element.children.map((child) => {
    if (!isElement(child)) return child;
    if (child.tagName !== "td") return labelled(child, heads);
    return { ...child, properties: { ...child.properties, "data-label": heads[column++] ?? "" } };
  });
  return { ...element, children };
}
