import { model } from "@medusajs/framework/utils";

/** Words by which the owner lets readers find a product or a theme. */
export const Synonym = model
  .define("synonym", {
    id: model.id({ prefix: "syn" }).primaryKey(),
    words: model.text(),
    kind: model.enum(["product", "theme"]),
    /** Id of the product, or address of the theme. */
    target: model.text(),
  })
  .indexes([{ on: ["kind", "target", "words"], unique: true }]);
