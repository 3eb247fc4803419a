import { lift, setBlockType, wrapIn } from "prosemirror-commands";
import type { Attrs, MarkType, Node, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { NodeSelection, TextSelection, type Command, type EditorState } from "prosemirror-state";
import { schema } from "./markdown/schema";

const { nodes, marks } = schema;

export const isMarked = ({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean =>
  selection.empty
    ? type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined
    : doc.rangeHasMark(selection.from, selection.to, type);

/** The nearest node of a type around the selection. */
export function around({ selection }: EditorState, type: NodeType): Node | null {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type === type) return $from.node(depth);
  return null;
}

const isInTable = (state: EditorState) => around(state, nodes.table) !== null;

/** Makes a list of the selection, another kind of list of a list, and no list of one of this kind. */
export const toggleList =
  (type: NodeType): Command =>
  (state, dispatch, view) => {
    if (around(state, type)) return liftListItem(nodes.list_item)(state, dispatch, view);
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const list = $from.node(depth);
      if (list.type !== nodes.bullet_list && list.type !== nodes.ordered_list) continue;
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type, { spread: list.attrs.spread }));
      return true;
    }
    return wrapInList(type)(state, dispatch, view);
  };

export const toggleQuote: Command = (state, dispatch, view) =>
  around(state, nodes.blockquote)
    ? lift(state, dispatch, view)
    : wrapIn(nodes.blockquote)(state, dispatch, view);

/** "paragraph", or "heading" with its level. */
export const setBlock = (name: "paragraph" | "heading", attrs: Attrs | null = null): Command =>
  setBlockType(nodes[name], attrs);

/** A line break within a paragraph; a cell of a table is one line. */
export const breakLine: Command = (state, dispatch) => {
  if (isInTable(state)) return true;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** Puts a block behind the one of the outermost level that the selection is in, or in the place of an empty one. */
export const insertBlock =
  (block: Node, inside = false): Command =>
  (state, dispatch) => {
    const { $to } = state.selection;
    const end = $to.depth === 0 ? $to.pos : $to.after(1);
    const outer = $to.depth === 0 ? null : $to.node(1);
    const empty = outer?.type === nodes.paragraph && outer.content.size === 0;
    const start = empty ? end - outer.nodeSize : end;
    const { tr } = state;
    tr.replaceWith(start, end, block);
    if (inside) tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1)));
    else if (NodeSelection.isSelectable(block)) tr.setSelection(NodeSelection.create(tr.doc, start));
    dispatch?.(tr.scrollIntoView());
    return true;
  };

/** A table of three columns, with a row of heads. */
export const insertTable: Command = (state, dispatch, view) => {
  if (isInTable(state)) return false;
  const row = (type: NodeType) =>
    nodes.table_row.create(
      null,
      [0, 1, 2].map(() => type.create(null, nodes.paragraph.create())),
    );
  const rows = [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)];
  return insertBlock(nodes.table.create(null, rows), true)(state, dispatch, view);
};

/** A note: its number where the selection ends, and an empty note at the end of the text, where typing goes on. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if (!$to.parent.inlineContent || $to.parent.type.spec.code) return false;
  const taken = new Set<string>();
  state.doc.descendants((node) => void (typeof node.attrs.label === "string" && taken.add(node.attrs.label)));
  let label = 1;
  while (taken.has(String(label))) label += 1;
  const { tr } = state;
  const attrs = { label: String(label) };
  tr.insert($to.pos, nodes.footnote_reference.create(attrs));
  tr.insert(tr.doc.content.size, nodes.footnote.create(attrs, nodes.paragraph.create()));
  tr.setSelection(TextSelection.atEnd(tr.doc));
  dispatch?.(tr.scrollIntoView());
  return true;
};

/** From where to where the mark at the selection goes; null without one. */
export function markedRange(
  state: EditorState,
  type: MarkType,
): { from: number; to: number; attrs: Attrs } | null {
  const { $from } = state.selection;
  const mark = type.isInSet($from.marks()) ?? type.isInSet($from.nodeAfter?.marks ?? []);
  if (!mark) return null;
  const start = $from.start();
  let range: { from: number; to: number; attrs: Attrs } | null = null;
  $from.parent.forEach((child, offset) => {
    const [from, to] = [start + offset, start + offset + child.nodeSize];
    if (!mark.isInSet(child.marks)) return;
    if (range && range.to === from) range.to = to;
    else if (!range || range.to < $from.pos) range = { from, to, attrs: mark.attrs };
  });
  return range;
}

/** Makes a link of what is selected, of the link it is in, or of `words` when nothing is selected. */
export const setLink =
  (type: typeof marks.link | typeof marks.product_link, attrs: Attrs, words: string): Command =>
  (state, dispatch) => {
    const { selection, tr } = state;
    const mark = type.create(attrs);
    const own = markedRange(state, marks.link) ?? markedRange(state, marks.product_link);
    const { from, to } = selection.empty && own ? own : selection;
    if (from === to) tr.replaceSelectionWith(schema.text(words, [mark]), false);
    else tr.removeMark(from, to, marks.link).removeMark(from, to, marks.product_link).addMark(from, to, mark);
    dispatch?.(tr.scrollIntoView());
    return true;
  };

export const removeLink: Command = (state, dispatch) => {
  const range = markedRange(state, marks.link) ?? markedRange(state, marks.product_link);
  if (!range) return false;
  const { from, to } = range;
  dispatch?.(state.tr.removeMark(from, to, marks.link).removeMark(from, to, marks.product_link));
  return true;
};
