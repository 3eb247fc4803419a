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
  /** Words that the editor suggests a link to it for, beside its title's first words. */
  terms: model.array().nullable(),
  /** Of reading; counted when it is saved, so that lists need not parse. */
  minutes: model.number().default(1),
  /** What the owner does not want its words to link to: "product:gelatine". */
  declined_links: model.array().nullable(),
  /** Counts its changes: who saves says which one they opened, so that nobody overwrites another's. */
  version: model.number().default(1),
  /** Whether its links, the search and readers' pages still have to follow its last change. */
  unfollowed: model.boolean().default(false),
});
