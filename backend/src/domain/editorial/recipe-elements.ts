import { countedWords, type RecipeIngredient, type RecipeNode, type TreeNode } from "../../contracts/article";
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

function ingredientWords(line: RecipeIngredient): TreeNode[] {
  const amount: TreeNode[] = line.written === "" ? [] : [{ type: "text", value: line.written }];
  return [...amount, ...countedWords(line)];
}

const element = (tagName: string, children: TreeNode[]): TreeNode => ({
  type: "element",
  tagName,
  properties: {},
  children,
});
