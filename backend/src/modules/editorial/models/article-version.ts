import { model } from "@medusajs/framework/utils";

/** An article as it was saved or published, once and for all: rows are added and never changed. */
export const ArticleVersion = model
  .define("article_version", {
    id: model.id({ prefix: "arv" }).primaryKey(),
    article_id: model.text(),
    /** contracts/article-draft.ts: all that the editor edits. */
    fields: model.json(),
    status: model.enum(["draft", "scheduled", "published"]),
    /** Name of the user of the Admin who saved it; null for a plan whose hour came, an import or a load of files. */
    saved_by: model.text().nullable(),
    saved_at: model.dateTime(),
    /** The draft that it was made of, as its etag: who sends the same command again is known by it. */
    draft_etag: model.text().nullable(),
  })
  .indexes([{ on: ["article_id", "saved_at"] }]);
