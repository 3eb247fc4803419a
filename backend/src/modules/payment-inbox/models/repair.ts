import { model } from "@medusajs/framework/utils";

/** What the reconciliation put right, or found that only the owner can: shown in the Admin. */
export const Repair = model.define("payment_repair", {
  id: model.id({ prefix: "repair" }).primaryKey(),
  kind: model.text(),
  checkout_id: model.text(),
  order_id: model.text().nullable(),
  detail: model.text().nullable(),
});
