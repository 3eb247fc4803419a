import { model } from "@medusajs/framework/utils";

/** Where an article was imported from, so that the same text is never imported twice. */
export const ImportedText = model.define("imported_text", {
  id: model.id({ prefix: "imp" }).primaryKey(),
  /** A WordPress guid, or the file's name and slug. */
  source: model.text().unique(),
  article_id: model.text(),
  /** Of the article as it was imported: when it differs, the owner has changed it since. */
  fingerprint: model.text(),
  /** The path in the library of each picture of it, by its address in the source. */
  pictures: model.json().nullable(),
});
