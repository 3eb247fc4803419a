import type { AlignType, BlockContent, DefinitionContent, ListItem, RootContent, TableRow } from "mdast";
import type { Node } from "prosemirror-model";
import { recipeAttributes, recipeName } from "../../../shared/recipe-directive";
import { stringify, type ListMarker } from "./parser";
import { phrases, type Addresses } from "./write-words";

/** How a block is written among its neighbours. */
export interface Writing {
  /** Of its lists: another than that of a list beside it, or the two would become one. */
  marker?: ListMarker;
  /** Addresses of links whose definition is gone, by label. */
  addresses?: Addresses;
}

/** A block of the editor as Markdown; empty for one without words. */
export function writeBlock(node: Node, { marker, addresses }: Writing = {}): string {
  if (node.type.name === "source") return node.textContent.replace(/^(?:[ \t]*\n)+|[ \t\n]+$/g, "");
  const written = treeOf(node, addresses);
  return written ? stringify({ type: "root", children: [written] }, marker) : "";
}

function treeOf(node: Node, addresses: Addresses = new Map()): RootContent | null {
  const block = (inner: Node) => treeOf(inner, addresses);
  const content = () => node.children.flatMap((inner) => block(inner) ?? []);
  const words = () => phrases(node.children, addresses);
  switch (node.type.name) {
    case "paragraph": {
      const children = words();
      return children.length === 0 ? null : { type: "paragraph", children };
    }
    case "heading":
      return { type: "heading", depth: depthOf(node), children: withoutBreaks(words()) };
    case "blockquote":
      return { type: "blockquote", children: asBlocks(content()) };
    case "horizontal_rule":
      return { type: "thematicBreak" };
    case "code_block": {
      const { lang, meta } = node.attrs;
      return { type: "code", lang: textOrNull(lang), meta: textOrNull(meta), value: node.textContent };
    }
    case "bullet_list":
    case "ordered_list":
      return {
        type: "list",
        ordered: node.type.name === "ordered_list",
        start: node.type.name === "ordered_list" ? Number(node.attrs.start) : null,
        spread: node.attrs.spread === true,
        children: node.children.map((item) => listItem(item, block)),
      };
    case "table":
      return table(node, addresses);
    case "product_card":
      return {
        type: "leafDirective",
        name: "product",
        attributes: { handle: String(node.attrs.handle) },
        children: [],
      };
    case "recipe": {
      const { portions, minutes } = node.attrs;
      const head = { portions: Number(portions), minutes: minutes === null ? null : Number(minutes) };
      return {
        type: "containerDirective",
        name: recipeName,
        attributes: recipeAttributes(head),
        children: asBlocks(content()),
      };
    }
    case "footnote": {
      const label = String(node.attrs.label);
      return { type: "footnoteDefinition", identifier: label, label, children: asBlocks(content()) };
    }
    default:
      throw new Error(`no Markdown for ${node.type.name}`);
  }
}

const asBlocks = (content: RootContent[]) => content as Array<BlockContent & DefinitionContent>; // The schema allows no other.

const textOrNull = (value: unknown) => (typeof value === "string" ? value : null);

function depthOf(node: Node): 1 | 2 | 3 | 4 | 5 | 6 {
  const level: unknown = node.attrs.level;
  return level === 1 || level === 3 || level === 4 || level === 5 || level === 6 ? level : 2;
}

/** A heading is one line. */
const withoutBreaks = (content: ReturnType<typeof phrases>) =>
  content.map((each) => (each.type === "break" ? ({ type: "text", value: " " } as const) : each));

function listItem(item: Node, block: (node: Node) => RootContent | null): ListItem {
  const { checked, spread } = item.attrs;
  return {
    type: "listItem",
    checked: typeof checked === "boolean" ? checked : null,
    spread: spread === true,
    children: asBlocks(item.children.flatMap((inner) => block(inner) ?? [])),
  };
}

/** Cells that were joined when they were pasted become cells beside empty ones. */
function table(node: Node, addresses: Addresses): RootContent {
  const rows = node.children.map((row) =>
    row.children.flatMap((cell) => {
      const span = Math.max(1, Number(cell.attrs.colspan) || 1);
      return [cell, ...Array<null>(span - 1).fill(null)];
    }),
  );
  const width = Math.max(...rows.map((cells) => cells.length));
  const align = Array.from({ length: width }, (_, column) => alignOf(rows[0]?.[column]?.attrs.align));
  const children = rows.map((cells): TableRow => ({
    type: "tableRow",
    children: Array.from({ length: width }, (_, column) => ({
      type: "tableCell",
      children: withoutBreaks(phrases(cells[column]?.firstChild?.children ?? [], addresses)),
    })),
  }));
  return { type: "table", align, children };
}

const alignOf = (align: unknown): AlignType =>
  align === "left" || align === "right" || align === "center" ? align : null;
