import { TextSelection, type Command, type Selection } from "prosemirror-state";
import { insertBlock } from "./commands";
import { schema } from "./markdown/schema";

const { nodes } = schema;

/** A recipe for four with an empty line, where typing goes on; a text has one. */
export const insertRecipe: Command = (state, dispatch, view) => {
  let has = false;
  state.doc.forEach((node) => void (has ||= node.type === nodes.recipe));
  if (has) return false;
  const item = nodes.list_item.create(null, nodes.paragraph.create());
  const recipe = nodes.recipe.create(null, nodes.bullet_list.create(null, item));
  return insertBlock(recipe, true)(state, dispatch, view);
};

/** In an empty line of the ingredients: the line goes, and typing goes on below the recipe. */
export const leaveRecipe: Command = ({ selection, tr }, dispatch) => {
  const { $from } = selection;
  // recipe, list, line, paragraph
  const [outer, list] = [$from.node(1), $from.node(2)];
  if (!selection.empty || $from.depth !== 4 || outer.type !== nodes.recipe) return false;
  if ($from.parent.content.size > 0 || $from.node(3).childCount > 1) return false;
  const end = $from.after(1);
  const isOnly = list.childCount === 1;
  if (!isOnly) tr.delete($from.before(3), $from.after(3));
  const below = tr.mapping.map(end);
  if (tr.doc.nodeAt(below)?.type !== nodes.paragraph) tr.insert(below, nodes.paragraph.create());
  const inside: Selection = TextSelection.near(tr.doc.resolve(below + 1));
  dispatch?.(tr.setSelection(inside).scrollIntoView());
  return true;
};
