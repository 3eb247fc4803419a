type Properties = Record<string, string | number | boolean>;

export interface Element {
  type: "element";
  tagName: string;
  properties: Properties;
  children: Node[];
}

/** A line of a recipe: what is before its words, and the words. */
export interface Ingredient {
  written: string;
  children: Node[];
}

/** The owner's text as the backend parsed it. */
export type Node =
  | Element
  | { type: "text"; value: string }
  | { type: "product-card"; productId: string }
  | { type: "product-link"; productId: string; children: Node[] }
  | { type: "recipe"; ingredients: Ingredient[] };
