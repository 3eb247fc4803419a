import { model } from "@medusajs/framework/utils";

/** A tab of the Admin in which an article is being changed; it says so every few seconds, and is deleted after a minute. */
export const ArticleEditing = model.define("article_editing", {
  id: model.id({ prefix: "aed" }).primaryKey(),
  article_id: model.text(),
  /** Drawn by the tab itself. */
  tab: model.text().unique(),
  user_id: model.text(),
  user_name: model.text(),
  since: model.dateTime(),
  seen_at: model.dateTime(),
});
