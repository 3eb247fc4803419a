import { model } from "@medusajs/framework/utils";

/** A picture of the library: uploaded in the Admin, or drawn and loaded with the catalogue. */
export const Picture = model.define("picture", {
  id: model.id({ prefix: "pic" }).primaryKey(),
  /** SHA-256 of the bytes that were uploaded, in hex; of a drawing its name. The same bytes are one picture. */
  hash: model.text().unique(),
  /** The file's name as it was uploaded. */
  name: model.text(),
  /** What is seen on it; empty until the owner has said so. */
  alt: model.text().default(""),
  /** Of the largest rendering's shape, upright. */
  width: model.number(),
  height: model.number(),
  /** "#RRGGBB": shown until the picture itself has come. Null: the page's own. */
  colour: model.text().nullable(),
  /** The place that stays in sight when it is cropped, in per cent from the left and the top. */
  focus_x: model.number().default(50),
  focus_y: model.number().default(50),
  /** contracts/picture.ts rendition[] */
  renditions: model.json(),
  /** Path of a JPEG of 1200 by 630 for shared addresses. */
  share: model.text().nullable(),
});
