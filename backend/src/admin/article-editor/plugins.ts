import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import type { Node } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { Plugin, type Command, type Transaction } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import { claimMarks } from "./claims/claim-marks";
import { breakLine } from "./commands";
import { amountMarks } from "./recipe-amounts";
import { leaveRecipe } from "./recipe-commands";
import { recipeOfWords } from "./recipe-words";
import { schema } from "./markdown/schema";

const { nodes, marks } = schema;

const typedBlocks = inputRules({
  rules: [
    textblockTypeInputRule(/^(#{1,6})\s$/, nodes.heading, ([, signs = ""]) => ({ level: signs.length })),
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
    wrappingInputRule(
      /^(\d{1,9})\.\s$/,
      nodes.ordered_list,
      ([, number]) => ({ start: Number(number) }),
      ([, number], list) => list.childCount + Number(list.attrs.start) === Number(number),
    ),
  ],
});

const newLineInCode: Command = (state, dispatch) => {
  if (!state.selection.$head.parent.type.spec.code) return false;
  dispatch?.(state.tr.insertText("\n").scrollIntoView());
  return true;
};

/** Tab leaves the editor, as everywhere on a page; only in a table it goes to the next cell. */
const keys = keymap({
  "Mod-b": toggleMark(marks.strong),
  "Mod-i": toggleMark(marks.emphasis),
  "Mod-z": undo,
  "Mod-y": redo,
  "Shift-Mod-z": redo,
  "Mod-]": sinkListItem(nodes.list_item),
  "Mod-[": liftListItem(nodes.list_item),
  Enter: chainCommands(newLineInCode, leaveRecipe, splitListItem(nodes.list_item)),
  "Mod-Enter": chainCommands(exitCode, breakLine),
  "Shift-Enter": chainCommands(newLineInCode, breakLine),
  Tab: goToNextCell(1),
  "Shift-Tab": goToNextCell(-1),
});

/** GFM's tables have one row of heads, the first. */
const oneRowOfHeads = new Plugin({
  appendTransaction(transactions, _, { doc, tr }) {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    doc.descendants((node, at) => {
      if (node.type === nodes.table) setHeads(tr, node, at);
      return node.type !== nodes.table;
    });
    return tr.docChanged ? tr : null;
  },
});

function setHeads(tr: Transaction, table: Node, start: number): void {
  table.forEach((row, rowOffset, index) => {
    const type = index === 0 ? nodes.table_header : nodes.table_cell;
    row.forEach((cell, offset) => {
      if (cell.type !== type) tr.setNodeMarkup(start + 1 + rowOffset + 1 + offset, type, cell.attrs);
    });
  });
}

/** What the editor does by itself. @param own keys of the screen, which come first */
export const plugins = (own: Record<string, Command>): Plugin[] => [
  keymap(own),
  typedBlocks,
  keys,
  keymap(baseKeymap),
  history(),
  gapCursor(),
  tableEditing(),
  oneRowOfHeads,
  recipeOfWords,
  claimMarks,
  amountMarks,
];
