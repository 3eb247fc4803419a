import { model } from "@medusajs/framework/utils";

/** What was counted on one day, of one article, one product, or one product in one article. Says nothing of who read. */
export const PageCount = model
  .define("page_count", {
    id: model.id({ prefix: "pcnt" }).primaryKey(),
    /** A day of Belgium, "2026-11-25". */
    day: model.text(),
    /** Slug of the article; empty when it was counted outside articles. */
    article: model.text(),
    /** Handle of the product; empty when it is the article's own row. */
    product: model.text(),
    reads: model.number().default(0),
    /** Cards of the product in the article that came into sight. */
    seen: model.number().default(0),
    /** Put into a cart. */
    added: model.number().default(0),
  })
  .indexes([{ on: ["day", "article", "product"], unique: true }]);
