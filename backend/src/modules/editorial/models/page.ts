import { model } from "@medusajs/framework/utils";

/** A page of the shop itself: terms, privacy, contact … */
export const Page = model.define("page", {
  id: model.id({ prefix: "page" }).primaryKey(),
  slug: model.text().unique(),
  title: model.text(),
  intro: model.text(),
  markdown: model.text(),
  /** Empty: search engines get the title and the introduction. */
  seo_title: model.text().default(""),
  seo_description: model.text().default(""),
  revised_at: model.dateTime(),
  /** Counts its changes: who saves says which one they opened, so that nobody overwrites another's. */
  version: model.number().default(1),
});
