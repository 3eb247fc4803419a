import { model } from "@medusajs/framework/utils";

/** What the owner noted of an order for herself: its buyer never sees it. */
export const OrderNote = model.define("order_note", {
  id: model.id({ prefix: "ordnote" }).primaryKey(),
  order_id: model.text().index(),
  words: model.text(),
  /** Name of who wrote it. */
  written_by: model.text(),
});
