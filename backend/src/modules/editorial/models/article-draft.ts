import { model } from "@medusajs/framework/utils";

/** Work in progress on an article, which no reader sees; at most one for each. */
export const ArticleDraft = model.define("article_draft", {
  id: model.id({ prefix: "adr" }).primaryKey(),
  article_id: model.text().unique(),
  /** contracts/article-draft.ts: all that the editor edits. */
  fields: model.json(),
  /** The version of the article that it was begun from. */
  base_version: model.number(),
  /** Counts its changes, as the article counts its own. */
  version: model.number().default(1),
  /** Id and name of the user of the Admin who last changed it. */
  edited_by: model.text(),
  editor_name: model.text(),
  edited_at: model.dateTime(),
});
