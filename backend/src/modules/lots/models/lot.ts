import { model } from "@medusajs/framework/utils";

/**
 * Goods of one inventory item that were made together, as the code on their pack says. A unique index on the item and the
 * code in small letters stands in the migration alone: a model cannot say it.
 */
export const Lot = model.define("lot", {
  id: model.id({ prefix: "lot" }).primaryKey(),
  inventory_item_id: model.text(),
  code: model.text(),
  /** Last day, "2027-03-31"; null where the goods have none. */
  best_before: model.text().index().nullable(),
  /** Pieces that came in. */
  received: model.number(),
  received_at: model.dateTime(),
  /** Pieces that are still there. */
  on_hand: model.number(),
});
