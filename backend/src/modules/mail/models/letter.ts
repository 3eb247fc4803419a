import { model } from "@medusajs/framework/utils";

/**
 * One mail: stored before it is sent, under a unique key, kept afterwards, and sent again when the owner asks. Medusa's
 * notification module is not used for this: after a crash it leaves a row "pending" for ever, and trying a failed row
 * again writes to an id that does not exist (2.21.2).
 */
export const Letter = model.define("letter", {
  id: model.id({ prefix: "letter" }).primaryKey(),
  /** What makes it unique, for example "order-confirmation/order_01…". */
  key: model.text().unique(),
  template: model.text(),
  recipient: model.text(),
  data: model.json(),
  order_id: model.text().index().nullable(),
  status: model.enum(["waiting", "sent", "given_up"]).default("waiting"),
  attempts: model.number().default(0),
  next_attempt_at: model.dateTime().index(),
  sent_at: model.dateTime().nullable(),
  last_error: model.text().nullable(),
});
