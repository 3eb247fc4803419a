import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { schema } from "./markdown/schema";

const { nodes } = schema;
const ofLines = new Set([nodes.bullet_list, nodes.ordered_list, nodes.list_item, nodes.paragraph]);

/** No change brings a block into a line of a recipe: readers would get the recipe as it was typed. */
export const recipeOfWords = new Plugin({
  filterTransaction: ({ docChanged, doc }) => !docChanged || !doc.children.some(hasBlock),
});

function hasBlock(outer: Node): boolean {
  if (outer.type !== nodes.recipe) return false;
  let has = false;
  outer.descendants((node) => void (has ||= node.isBlock && !ofLines.has(node.type)));
  return has;
}
