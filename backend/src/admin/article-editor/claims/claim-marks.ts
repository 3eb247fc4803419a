import { Plugin, PluginKey, TextSelection, type Command } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { schema } from "../markdown/schema";
import type { PlacedClaim } from "./placed-claims";

const key = new PluginKey<DecorationSet>("claims");

/** Marks the places of claims in the text. */
export const claimMarks = new Plugin<DecorationSet>({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(transaction, marked) {
      const claims: PlacedClaim[] | undefined = transaction.getMeta(key);
      if (!claims) return marked.map(transaction.mapping, transaction.doc);
      return DecorationSet.create(transaction.doc, claims.flatMap(markOf));
    },
  },
  props: {
    decorations: (state) => key.getState(state),
  },
});

const markOf = ({ place, decision, reason }: PlacedClaim) =>
  place
    ? [Decoration.inline(place.from, place.to, { class: `article-claim ${decision}`, title: reason })]
    : [];

export const showClaims =
  (claims: PlacedClaim[]): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.setMeta(key, claims).setMeta("addToHistory", false));
    return true;
  };

/** Selects the words of a claim. */
export const goToClaim =
  ({ place }: PlacedClaim): Command =>
  (state, dispatch) => {
    if (!place || place.to > state.doc.content.size) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView());
    return true;
  };

/** Puts the sentence that may be said in the place of the one that has the claim. */
export const sayInstead =
  ({ place, instead }: PlacedClaim): Command =>
  (state, dispatch) => {
    if (!place || !instead || place.to > state.doc.content.size) return false;
    const at = state.doc.resolve(place.from);
    const text = at.parent.textBetween(0, at.parent.content.size, undefined, " ");
    const start = at.start();
    const before = text.slice(0, place.from - start);
    const from = (/^.*[.!?…]["”’)]*\s+/s.exec(before)?.[0].length ?? 0) + start;
    const after = text.slice(place.to - start);
    const to = place.to + (/^.*?([.!?…]["”’)]*(?=\s|$)|$)/s.exec(after)?.[0].length ?? 0);
    dispatch?.(state.tr.replaceWith(from, to, schema.text(instead)).scrollIntoView());
    return true;
  };
