import { model } from "@medusajs/framework/utils";

/**
 * A buyer's statement that he withdraws from an order, whole or in part (Directive 2011/83/EU art. 11a), and what became
 * of it. What was stated is written once: the database itself refuses to change it (see the migration). It is proof of
 * what the seller owes, and kept as long as the order: ten years, as the books.
 */
export const Withdrawal = model.define("withdrawal", {
  id: model.id({ prefix: "wdr" }).primaryKey(),
  /** Of the form that was shown: posted twice, it is one statement. */
  form_key: model.text().unique(),
  order_id: model.text().index(),
  /** The form on the page alone that it confirms. */
  request_id: model.text().index().nullable(),
  display_id: model.number(),
  /** As it was written in the form. */
  name: model.text(),
  /** Where the confirmation went. */
  email: model.text(),
  /** The moment that counts: that of the form on the page alone, else that of the statement. */
  declared_at: model.dateTime(),
  late: model.boolean(),
  /** statement-line.ts, a row each. */
  lines: model.json(),
  currency: model.text(),
  goods_cents: model.number(),
  delivery_cents: model.number(),
  /** Days, as "2026-12-09". */
  send_back_by: model.text(),
  owed_by: model.text(),
  // From here on it is what the owner did.
  state: model.enum(["received", "return_requested", "refunded", "closed"]).default("received"),
  return_id: model.text().nullable(),
  refunded_cents: model.number().nullable(),
  closed_reason: model.text().nullable(),
});
