import { model } from "@medusajs/framework/utils";

/** A letter of the owner's to all who asked for it. While it is being sent, `reached` says how far that is. */
export const Newsletter = model.define("newsletter", {
  id: model.id({ prefix: "news" }).primaryKey(),
  subject: model.text(),
  markdown: model.text(),
  state: model.enum(["draft", "sending", "sent"]).default("draft").index(),
  /** Who confirmed later does not get it. */
  started_at: model.dateTime().nullable(),
  /** Id of the last wish for which a mail was stored. */
  reached: model.text().default(""),
  sent_at: model.dateTime().nullable(),
  recipients: model.number().default(0),
});
