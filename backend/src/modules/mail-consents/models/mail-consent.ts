import { model } from "@medusajs/framework/utils";

/**
 * That somebody asked for mail, and said so again by the link in a mail: proof of the consent (General Data Protection
 * Regulation art. 7(1)). The id is derived from what is asked and by whom, so that there is one row, and links of old mails
 * keep their meaning. Deleted when it is stopped or, for one mail, after that mail; unconfirmed after a week
 * (domain/retention).
 */
export const MailConsent = model.define("mail_consent", {
  id: model.id({ prefix: "mcon" }).primaryKey(),
  kind: model.enum(["back_in_stock", "newsletter"]),
  /** Id of the variant; empty for the newsletter. */
  about: model.text().default(""),
  /** As it was typed; the id takes capitals and small letters as one. */
  email: model.text().index(),
  /** What stood above the button. */
  sentence: model.text(),
  asked_at: model.dateTime(),
  /** A mail with the link is still to be sent, since then. */
  link_wanted_at: model.dateTime().index().nullable(),
  link_sent_at: model.dateTime().nullable(),
  confirmed_at: model.dateTime().index().nullable(),
});
