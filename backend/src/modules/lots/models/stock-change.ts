import { model } from "@medusajs/framework/utils";

/** Goods that came in, or were counted. */
export const StockChange = model.define("stock_change", {
  id: model.id({ prefix: "stockchg" }).primaryKey(),
  /** Names the press of the button: what was done under it is not done again. */
  key: model.text().unique(),
  /** What was pressed, as JSON: under the same key nothing else is. */
  pressed: model.text(),
  inventory_item_id: model.text().index(),
  /** null: of pieces without a lot. */
  lot_id: model.text().nullable(),
  kind: model.enum(["received", "counted"]),
  /** Pieces of the lot, or of those without one. */
  before: model.number(),
  after: model.number(),
  /** Since when Medusa's stock is changed by it; null where a process ended before that. */
  moved_at: model.dateTime().nullable(),
});
