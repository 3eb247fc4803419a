import type { AlignType, Nodes, PhrasingContent, RootContent, TableCell } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import { isIngredients, recipeHead } from "../../../shared/recipe-directive";
import { schema } from "./schema";

/** A piece of Markdown that the editor has nothing for. */
class Unshown extends Error {}

const unshown = (): never => {
  throw new Unshown();
};

/** A block as the editor shows it; null for one that it cannot show with all that it holds. */
export function readBlock(node: RootContent): Node | null {
  try {
    const read = outermost(node);
    read.check();
    return read;
  } catch (error) {
    if (error instanceof Unshown || error instanceof RangeError) return null;
    throw error;
  }
}

const { nodes, marks } = schema;

/** What stands in no other block, or else a block. */
function outermost(node: RootContent): Node {
  if (node.type === "footnoteDefinition") return footnote(node);
  return node.type === "containerDirective" ? recipe(node) : block(node);
}

function recipe(node: Extract<RootContent, { type: "containerDirective" }>): Node {
  const head = recipeHead(node.name, node.attributes ?? {});
  return head && isIngredients(node.children)
    ? nodes.recipe.create(head, node.children.map(block))
    : unshown();
}

const footnote = (node: Extract<RootContent, { type: "footnoteDefinition" }>) =>
  nodes.footnote.create({ label: node.label ?? node.identifier }, withWords(node.children.map(block)));

/** Where Markdown has nothing, the editor has an empty paragraph to type in. */
const withWords = (content: Node[]) => (content.length === 0 ? [nodes.paragraph.create()] : content);

function block(node: RootContent): Node {
  switch (node.type) {
    case "paragraph":
      return nodes.paragraph.create(null, inline(node.children));
    case "heading":
      return nodes.heading.create({ level: node.depth }, inline(node.children));
    case "blockquote":
      return nodes.blockquote.create(null, withWords(node.children.map(block)));
    case "thematicBreak":
      return nodes.horizontal_rule.create();
    case "code": {
      const { lang = null, meta = null } = node;
      return nodes.code_block.create({ lang, meta }, words(node.value.replace(/\r\n?/g, "\n")));
    }
    case "list": {
      const spread = node.spread ?? false;
      const items = node.children.map((item) =>
        nodes.list_item.create(
          { checked: item.checked ?? null, spread: item.spread ?? false },
          withWords(item.children.map(block)),
        ),
      );
      return node.ordered
        ? nodes.ordered_list.create({ start: node.start ?? 1, spread }, items)
        : nodes.bullet_list.create({ spread }, items);
    }
    case "table":
      return table(
        node.children.map((row) => row.children),
        node.align ?? [],
      );
    case "leafDirective":
      return nodes.product_card.create({ handle: handleOf(node, node.children.length === 0) });
    default:
      return unshown();
  }
}

function table(rows: TableCell[][], align: AlignType[]): Node {
  const width = rows[0]?.length ?? 0;
  return nodes.table.create(
    null,
    rows.map((cells, index) => {
      const type = index === 0 ? nodes.table_header : nodes.table_cell;
      // GFM reads a row that is too short as one with empty cells at its end.
      const row = Array.from({ length: width }, (_, column) =>
        type.create(
          { align: align[column] ?? null },
          nodes.paragraph.create(null, inline(cells[column]?.children ?? [])),
        ),
      );
      return nodes.table_row.create(null, row);
    }),
  );
}

const handlePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The handle of a directive of ours that has nothing else to it. */
function handleOf(node: Extract<Nodes, { type: "leafDirective" | "textDirective" }>, complete: boolean) {
  const { handle, ...others } = node.attributes ?? {};
  if (!complete || !handle || !handlePattern.test(handle) || Object.keys(others).length > 0) unshown();
  return handle ?? "";
}

/** No text is no node. A line ending within a paragraph is a space. */
const words = (text: string, around: readonly Mark[] = []): Node[] =>
  text === "" ? [] : [schema.text(text, around)];

const inline = (content: PhrasingContent[], around: readonly Mark[] = []): Node[] =>
  content.flatMap((node) => phrase(node, around));

function phrase(node: PhrasingContent, around: readonly Mark[]): Node[] {
  switch (node.type) {
    case "text":
      return words(node.value.replace(/\r\n|\n|\r/g, " "), around);
    case "inlineCode":
      return words(node.value.replace(/\r\n|\n|\r/g, " "), marks.code.create().addToSet(around));
    case "emphasis":
      return within(node.children, marks.emphasis.create(), around);
    case "strong":
      return within(node.children, marks.strong.create(), around);
    case "delete":
      return within(node.children, marks.strike.create(), around);
    case "link":
      return within(node.children, marks.link.create({ href: node.url, title: node.title ?? null }), around);
    case "linkReference":
      return within(node.children, marks.link.create({ label: node.label ?? node.identifier }), around);
    case "textDirective": {
      const handle = handleOf(node, node.children.length > 0);
      return within(node.children, marks.product_link.create({ handle }), around);
    }
    case "break":
      return [nodes.hard_break.create(null, null, around)];
    case "image":
      return [
        nodes.image.create({ src: node.url, alt: node.alt ?? "", title: node.title ?? null }, null, around),
      ];
    case "footnoteReference":
      return [nodes.footnote_reference.create({ label: node.label ?? node.identifier }, null, around)];
    default:
      return unshown();
  }
}

/** The words with one mark more. A mark that is there already, or that would stand on nothing, cannot be shown. */
function within(content: PhrasingContent[], mark: Mark, around: readonly Mark[]): Node[] {
  if (around.some((each) => each.type.excludes(mark.type))) unshown();
  const read = inline(content, mark.addToSet(around));
  return read.length === 0 ? unshown() : read;
}
