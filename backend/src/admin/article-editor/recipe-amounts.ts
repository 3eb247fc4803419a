import type { Node } from "prosemirror-model";
import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { readAmount } from "../../shared/recipe-amount";
import { schema } from "./markdown/schema";

const { nodes } = schema;

/** Shows in each line of a recipe which words are reckoned with. */
export const amountMarks = new Plugin<DecorationSet>({
  state: {
    init: (_, { doc }) => amountsIn(doc),
    apply: (transaction, marked) => (transaction.docChanged ? amountsIn(transaction.doc) : marked),
  },
  props: {
    decorations(state) {
      return this.getState(state);
    },
  },
});

function amountsIn(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.forEach((block, start) => {
    if (block.type !== nodes.recipe) return;
    block.descendants((node, offset) => {
      const first = node.type === nodes.paragraph ? node.firstChild : null;
      const read = first?.isText && first.marks.length === 0 ? readAmount(first.text ?? "") : null;
      if (!read) return;
      const from = start + 1 + offset + 1;
      const length = (first?.text ?? "").length - read.rest.length;
      found.push(Decoration.inline(from, from + length, { class: "article-amount" }));
    });
  });
  return DecorationSet.create(doc, found);
}
