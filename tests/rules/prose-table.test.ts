import { expect, test } from "@jest/globals";
import type { Element, Node } from "storefront/ui/prose-node";
import { isWide, withHeadings } from "storefront/ui/prose-table";

const element = (tagName: string, ...children: Node[]): Element => ({
  ...{ type: "element", tagName, properties: {}, children },
});
const text = (value: string): Node => ({ type: "text", value });
const row = (tag: "th" | "td", ...cells: string[]) =>
  element("tr", ...cells.map((cell) => element(tag, ...(cell ? [text(cell)] : []))));
const table = (heads: string[], ...rows: string[][]) =>
  element(
    "table",
    element("thead", row("th", ...heads)),
    element("tbody", ...rows.map((cells) => row("td", ...cells))),
  );

function cellsOf(node: Node): [string, Element["properties"]][] {
  if (node.type !== "element") return [];
  if (/^t[hd]$/.test(node.tagName)) return [[node.tagName, node.properties]];
  return node.children.flatMap(cellsOf);
}

test("the first cell of each row is its heading, and each other cell knows its column's", () => {
  const found = cellsOf(withHeadings(table(["", "Vlees", "Botten"], ["Azijn", "nee", "een scheut"])));
  expect(found).toEqual([
    ["th", { scope: "col" }],
    ["th", { scope: "col" }],
    ["th", { scope: "col" }],
    ["th", { scope: "row" }],
    ["td", { "data-label": "Vlees" }],
    ["td", { "data-label": "Botten" }],
  ]);
});

test("four columns are too wide for a phone, three are not", () => {
  expect(isWide(table(["a", "b", "c", "d"]))).toBe(true);
  expect(isWide(table(["a", "b", "c"]))).toBe(false);
});
