import { model } from "@medusajs/framework/utils";

/**
 * What can be found: one row a product for sale or published article. Its migration adds two columns that no model
 * can state: `words` (Dutch stems, weighted) and `plain` (title without accents or capitals, for parts of words).
 */
export const SearchDocument = model.define("search_document", {
  /** The product's or article's own id. */
  id: model.id().primaryKey(),
  kind: model.enum(["product", "article"]),
  title: model.text(),
  /** Brand, theme, categories, the line below the title. */
  keywords: model.text(),
  body: model.text(),
});
