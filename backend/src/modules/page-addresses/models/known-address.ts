import { model } from "@medusajs/framework/utils";

/**
 * An address that readers may have: each that a product, an article or a category ever had, and each that the owner
 * sends elsewhere. It names the thing and not its present address, so that no chain and no loop can be.
 */
export const KnownAddress = model.define("known_address", {
  id: model.id({ prefix: "addr" }).primaryKey(),
  path: model.text().unique(),
  kind: model.enum(["product", "article", "category", "own"]),
  /** Of the product, article or category; null of the owner's own. */
  resource_id: model.text().index().nullable(),
  /** Of the owner's own: the path it leads to. */
  to: model.text().nullable(),
});
