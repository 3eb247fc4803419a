import type { IngredientFacts, RecipeFacts } from "../../contracts/recipe";

/** The body of a text with its products still by the handle that was written. */
export type NamedNode =
  | { type: "text"; value: string }
  | {
      type: "element";
      tagName: string;
      properties: Record<string, string | number | boolean>;
      children: NamedNode[];
    }
  | { type: "product-card"; handle: string }
  | { type: "product-link"; handle: string; children: NamedNode[] }
  | (RecipeFacts & { type: "recipe"; ingredients: NamedIngredient[] });

/** A line of a recipe's ingredients. */
export type NamedIngredient = Omit<IngredientFacts, "missing"> & { children: NamedNode[] };
