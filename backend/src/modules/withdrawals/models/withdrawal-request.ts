import { model } from "@medusajs/framework/utils";

/**
 * What somebody filled in on the page alone: stored before it is answered, and looked up afterwards, so that the answer
 * says nothing of an order. Personal data of whoever wrote it: deleted after eleven months, and what names no order after
 * three (domain/retention).
 */
export const WithdrawalRequest = model.define("withdrawal_request", {
  id: model.id({ prefix: "wdrq" }).primaryKey(),
  name: model.text(),
  order_number: model.text(),
  email: model.text(),
  declared_at: model.dateTime(),
  /**
   * linked: it names an order and its buyer, who got the link. repeated: he got one moments ago. unmatched: it names no
   * order.
   */
  outcome: model.enum(["waiting", "linked", "repeated", "unmatched"]).default("waiting").index(),
  order_id: model.text().index().nullable(),
});
