import { model } from "@medusajs/framework/utils";

/** A text of the owner's. Its Markdown is what is kept; everything shown is made from it. */
export const Article = model.define("article", {
  id: model.id({ prefix: "art" }).primaryKey(),
  slug: model.text().unique(),
  title: model.text().searchable(),
  summary: model.text(),
  /** The small line above the heading. */
  theme: model.text(),
  markdown: model.text(),
  status: model.enum(["draft", "scheduled", "published"]).default("draft"),
  /** When readers may see it: in the past when published, in the future when scheduled. */
  published_at: model.dateTime().nullable(),
  /** The last time its words changed in a way a reader should know. */
  revised_at: model.dateTime().nullable(),
  author: model.text(),
  /** contracts/picture.ts; null only in a draft. */
  picture: model.json().nullable(),
  seo_title: model.text(),
  seo_description: model.text(),
  sources: model.array(),
  /** Of reading; counted when it is saved, so that lists need not parse. */
  minutes: model.number().default(1),
});
