import type { Node } from "prosemirror-model";
import type { EditorView, NodeView } from "prosemirror-view";
import { mostPortions } from "../../contracts/recipe";
import { longestMinutes } from "../../shared/recipe-directive";
import { words } from "./words";

/** The ingredients of a recipe, with fields above them for how many it is and how long it takes. */
export function recipeView(first: Node, view: EditorView, getPos: () => number | undefined): NodeView {
  let node = first;
  const dom = document.createElement("section");
  dom.className = "article-recipe";
  dom.setAttribute("role", "group");
  dom.setAttribute("aria-label", words.recipe.label);
  const head = dom.appendChild(document.createElement("div"));
  head.contentEditable = "false";
  head.className = "article-recipe-head";
  const change = (attrs: { portions: number } | { minutes: number | null }) => {
    const at = getPos();
    if (at !== undefined) view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...attrs }));
  };
  const portions = numberField(head, words.recipe.portions, mostPortions, (value) => {
    if (value !== null) change({ portions: value });
  });
  const minutes = numberField(head, words.recipe.minutes, longestMinutes, (value) =>
    change({ minutes: value }),
  );
  const hint = head.appendChild(document.createElement("p"));
  hint.className = "article-caption";
  hint.textContent = words.recipe.hint;
  const contentDOM = dom.appendChild(document.createElement("div"));
  const show = () => {
    // What is being typed is left alone: an empty field is no number yet.
    if (document.activeElement !== portions) portions.value = String(node.attrs.portions);
    if (document.activeElement !== minutes) minutes.value = String(node.attrs.minutes ?? "");
  };
  show();
  return {
    dom,
    contentDOM,
    update(next) {
      if (next.type !== node.type) return false;
      node = next;
      show();
      return true;
    },
    stopEvent: (event) => event.target instanceof HTMLElement && head.contains(event.target),
    ignoreMutation: (mutation) => !contentDOM.contains(mutation.target),
  };
}

/** A field for a whole number from 1; `onValue` is given null for an empty one, and nothing for what is no number. */
function numberField(
  place: HTMLElement,
  name: string,
  most: number,
  onValue: (value: number | null) => void,
): HTMLInputElement {
  const label = place.appendChild(document.createElement("label"));
  label.append(name);
  const input = label.appendChild(document.createElement("input"));
  Object.assign(input, { type: "number", min: "1", max: String(most), step: "1", inputMode: "numeric" });
  input.addEventListener("input", () => {
    const value = input.value === "" ? null : Number(input.value);
    const isWhole = value === null || (Number.isInteger(value) && value >= 1 && value <= most);
    input.setAttribute("aria-invalid", String(!isWhole));
    if (isWhole) onValue(value);
  });
  return input;
}
