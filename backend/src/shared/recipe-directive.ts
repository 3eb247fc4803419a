import type { ListItem, RootContent } from "mdast";
import { mostPortions, type RecipeFacts } from "../contracts/recipe";

/** `:::recept{porties="4" minuten="45"}`, the list of ingredients, `:::` */
export const recipeName = "recept";

/** Whether a text has a recipe, as far as can be seen without parsing it. */
export const hasRecipe = (markdown: string): boolean => /^ {0,3}:{3,}recept\{/m.test(markdown);

/** A week. */
export const longestMinutes = 10_000;

/** What the head of a recipe says; null when it is none, or says something else too. */
export function recipeHead(name: string, attributes: Record<string, unknown>): RecipeFacts | null {
  const { porties, minuten, ...others } = attributes;
  const portions = whole(porties, mostPortions);
  const minutes = minuten === undefined ? null : whole(minuten, longestMinutes);
  if (name !== recipeName || portions === null || Object.keys(others).length > 0) return null;
  return minuten !== undefined && minutes === null ? null : { portions, minutes };
}

/** Whether what is between head and end is ingredients: lists of words alone, for a line has no place for a block. */
export const isIngredients = (content: readonly RootContent[]): boolean =>
  content.length > 0 && content.every((node) => node.type === "list" && node.children.every(isLine));

const isLine = ({ children }: ListItem): boolean =>
  children.every((node) => node.type === "paragraph" || isIngredients([node]));

/** The same as attributes of the directive. */
export const recipeAttributes = ({ portions, minutes }: RecipeFacts): Record<string, string> => ({
  porties: String(portions),
  ...(minutes === null ? {} : { minuten: String(minutes) }),
});

function whole(written: unknown, most: number): number | null {
  if (typeof written !== "string" || !/^[1-9]\d{0,4}$/.test(written)) return null;
  return Number(written) <= most ? Number(written) : null;
}
