import { model } from "@medusajs/framework/utils";

/** A page of the shop, or the food list, as it was saved, once and for all: rows are added and never changed. */
export const PageVersion = model
  .define("page_version", {
    id: model.id({ prefix: "pgv" }).primaryKey(),
    /** Of the page or the food list. */
    page_id: model.text(),
    /** contracts/admin-page.ts or contracts/admin-food-list.ts: all that the owner edits. */
    fields: model.json(),
    /** Name of the user of the Admin who saved it; null for a load of files. */
    saved_by: model.text().nullable(),
    saved_at: model.dateTime(),
  })
  .indexes([{ on: ["page_id", "saved_at"] }]);
