import { model } from "@medusajs/framework/utils";

/** The last number given out of a series in a year; its row is locked while a number is taken. */
export const InvoiceCounter = model
  .define("invoice_counter", {
    id: model.id({ prefix: "invctr" }).primaryKey(),
    kind: model.enum(["invoice", "credit_note"]),
    year: model.number(),
    last: model.number().default(0),
  })
  .indexes([{ on: ["kind", "year"], unique: true }]);
