import { model } from "@medusajs/framework/utils";

/** The owner's shopping list. There is one. */
export const FoodList = model.define("food_list", {
  id: model.id({ prefix: "flist" }).primaryKey(),
  /** "voedingslijst": a second one cannot be. */
  slug: model.text().unique(),
  /** contracts/catalogue-file.ts, as voedingslijst.yaml has it. */
  content: model.json(),
  /** Counts its changes, as a page counts its own. */
  version: model.number().default(1),
});
