import type { RecipeIngredient, RecipeNode, TreeNode } from "../../contracts/article";
import { countedForms, isMany } from "../../contracts/recipe";
import { sentencesOf } from "../../shared/sentences-of";
import messages from "./messages/recipe.json";

const sentence = sentencesOf(messages);

/** A recipe as plain elements, for the portions that it was written for: where nothing can be reckoned. */
export function recipeElements({ portions, minutes, ingredients }: RecipeNode): TreeNode[] {
  const head = [
    sentence("portions", { portions }),
    ...(minutes === null ? [] : [sentence("minutes", { minutes })]),
  ];
  return [
    element("p", [{ type: "text", value: head.join(" ") }]),
    element(
      "ul",
      ingredients.map((each) => element("li", ingredientWords(each))),
    ),
  ];
}

function ingredientWords({ written, children, ...facts }: RecipeIngredient): TreeNode[] {
  const [first, ...others] = children;
  const counted = first?.type === "text" ? countedForms(first.value) : null;
  const amount: TreeNode[] = written === "" ? [] : [{ type: "text", value: written }];
  if (!counted) return [...amount, ...children];
  const words = isMany(facts) ? counted.forms.many : counted.forms.one;
  return [...amount, { type: "text", value: words + counted.rest }, ...others];
}

const element = (tagName: string, children: TreeNode[]): TreeNode => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
