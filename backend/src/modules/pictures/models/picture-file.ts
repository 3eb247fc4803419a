import { model } from "@medusajs/framework/utils";

/**
 * A file of a picture by its path below the media base. Texts and products name a picture by any of its files, also by
 * one that it had before it was replaced.
 */
export const PictureFile = model
  .define("picture_file", {
    path: model.text().primaryKey(),
    picture_id: model.text(),
  })
  .indexes([{ on: ["picture_id"] }]);
