import { model } from "@medusajs/framework/utils";

/** A page of the shop itself: terms, privacy, contact … */
export const Page = model.define("page", {
  id: model.id({ prefix: "page" }).primaryKey(),
  slug: model.text().unique(),
  title: model.text(),
  intro: model.text(),
  markdown: model.text(),
  revised_at: model.dateTime(),
});
