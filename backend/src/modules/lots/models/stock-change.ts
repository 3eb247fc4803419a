import { model } from "@medusajs/framework/utils";

/** Goods that came in, or were counted. Never changed itself. */
export const StockChange = model.define("stock_change", {
  id: model.id({ prefix: "stockchg" }).primaryKey(),
  /** Names the press of the button: what was done under it is not done again. */
  key: model.text().unique(),
  inventory_item_id: model.text().index(),
  /** null: of pieces without a lot. */
  lot_id: model.text().nullable(),
  kind: model.enum(["received", "counted"]),
  /** Pieces of the lot, or of those without one. */
  before: model.number(),
  after: model.number(),
});
