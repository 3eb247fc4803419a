import { model } from "@medusajs/framework/utils";

/** A change that the storefront has not confirmed yet. */
export const PendingChange = model.define("pending_change", {
  id: model.id({ prefix: "chg" }).primaryKey(),
  /** contracts/change.ts */
  change: model.json(),
  attempts: model.number().default(0),
  /** Until then one sender is posting it; afterwards any sender may. */
  claimed_until: model.dateTime().nullable(),
});
