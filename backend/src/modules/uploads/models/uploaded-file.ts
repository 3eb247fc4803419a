import { model } from "@medusajs/framework/utils";

/** A file of the catalogue that the File module already holds, so that loading again uploads nothing twice. */
export const UploadedFile = model.define("uploaded_file", {
  /** SHA-256 of name and content, in hex. */
  hash: model.text().primaryKey(),
  /** Its key in the File module: the address below the media base. */
  path: model.text(),
});
