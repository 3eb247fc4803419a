import { model } from "@medusajs/framework/utils";

/** A file of the catalogue as it was last loaded: what differs from it in the shop, the owner has changed since. */
export const LoadedFile = model.define("loaded_file", {
  id: model.id({ prefix: "lfile" }).primaryKey(),
  /** In the catalogue's folder: pages/contact.md */
  file: model.text().unique(),
  /** Byte for byte, so that an export writes it back as it was. */
  content: model.text(),
  /** Of what was stored from it; of a product also a word of domain/catalogue/product-outcome.ts. */
  fingerprint: model.text(),
});
