import { model } from "@medusajs/framework/utils";

/** What the owner writes to all who got a lot; each mail of it is a letter of the mail module. */
export const LotMail = model.define("lot_mail", {
  /** Made of the lot and the words: the same words are the same mail, however often they are sent. */
  id: model.id({ prefix: "lotmail" }).primaryKey(),
  lot_id: model.text().index(),
  subject: model.text(),
  words: model.text(),
  state: model.enum(["sending", "sent"]).default("sending").index(),
  started_at: model.dateTime(),
  sent_at: model.dateTime().nullable(),
  recipients: model.number().default(0),
  /** Orders to whose buyer it could not be written; the same words sent again try them again. */
  unreached: model.array().nullable(),
});
