import { model } from "@medusajs/framework/utils";

/** Pieces of a lot that went into a parcel. It names the order alone: who bought it stands there. */
export const LotUse = model.define("lot_use", {
  id: model.id({ prefix: "lotuse" }).primaryKey(),
  lot_id: model.text().index(),
  order_id: model.text().index(),
  line_item_id: model.text(),
  fulfillment_id: model.text().index(),
  quantity: model.number(),
});
