import { model } from "@medusajs/framework/utils";

/**
 * That somebody wants no mail that asks for a review (General Data Protection Regulation art. 21(2)). The id is derived
 * from the address, which is not stored: an objection has to be remembered, the address has not.
 */
export const ReviewStop = model.define("review_stop", {
  id: model.id({ prefix: "rstp" }).primaryKey(),
  stopped_at: model.dateTime(),
});
