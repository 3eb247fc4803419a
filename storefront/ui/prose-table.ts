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

/** Whether a table is too wide for a phone. */
export const isWide = (table: Element): boolean => headsOf(table).length >= many;

const headsOf = (table: Element) => within(table, "th").map(textOf);

/**
 * The table with headings for its rows too: the first cell of each row of its body, as the heads are of its columns.
 * Every other cell is labelled with the heading of its column, for where it is shown without the heads.
 */
export function withHeadings(table: Element): Element {
  const heads = headsOf(table);
  return heads.length < 2 ? table : labelled(table, heads);
}

function labelled(element: Element, heads: string[]): Element {
  let column = 0;
  const children = element.children.map((child): Node => {
    if (!isElement(child)) return child;
    if (child.tagName === "th") return withProperty(child, "scope", "col");
    if (child.tagName !== "td") return labelled(child, heads);
    const place = column++;
    return place === 0
      ? { ...withProperty(child, "scope", "row"), tagName: "th" }
      : withProperty(child, "data-label", heads[place] ?? "");
  });
  return { ...element, children };
}

const withProperty = (element: Element, name: string, value: string): Element => ({
  ...element,
  properties: { ...element.properties, [name]: value },
});
