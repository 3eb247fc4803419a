import { model } from "@medusajs/framework/utils";

/** Somebody who writes here beside the owner. Articles name their author; this is what the page about them shows. */
export const Author = model.define("author", {
  id: model.id({ prefix: "aut" }).primaryKey(),
  slug: model.text().unique(),
  name: model.text().unique(),
  /** Names they had before, which older articles still have above them. */
  former_names: model.array().nullable(),
  words: model.text(),
  /** Of a page elsewhere; empty for none. */
  link: model.text(),
  /** contracts/picture.ts */
  picture: model.json().nullable(),
});
