import { model } from "@medusajs/framework/utils";

/** What the reconciliation repaired, or what only the owner can repair: shown in the Admin. */
export const Repair = model.define("payment_repair", {
  id: model.id({ prefix: "repair" }).primaryKey(),
  kind: model.text(),
  checkout_id: model.text(),
  order_id: model.text().nullable(),
  detail: model.text().nullable(),
});
