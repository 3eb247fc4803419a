import { model } from "@medusajs/framework/utils";

/**
 * What a reader wrote to the owner, and what she answered. Personal data of whoever wrote it: never published, deleted
 * eleven months after it came in or was answered, spam after thirty days (domain/retention), and whenever the owner says
 * so.
 */
export const ReaderLetter = model.define("reader_letter", {
  id: model.id({ prefix: "rltr" }).primaryKey(),
  /** Of the form that was made: posted twice, it is one letter, and its challenge counts once. */
  form_id: model.text().unique(),
  name: model.text(),
  email: model.text(),
  text: model.text(),
  /** The article's address, or "contact"; id and title as they were then, null when there was no such article. */
  about: model.text(),
  article_id: model.text().nullable(),
  article_title: model.text().nullable(),
  /** Whether the device solved the challenge. */
  proven: model.boolean(),
  received_at: model.dateTime().index(),
  state: model.enum(["new", "answered", "closed", "spam"]).default("new").index(),
  answer: model.text().nullable(),
  answered_at: model.dateTime().nullable(),
});
