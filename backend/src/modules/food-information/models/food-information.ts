import { model } from "@medusajs/framework/utils";

/**
 * What the shop must or wants to say of a product beyond Medusa's own fields: the legal declaration, the owner's
 * note, its pictures. One row a product, tied by links/product-food-information.
 */
export const FoodInformation = model.define("food_information", {
  id: model.id({ prefix: "food" }).primaryKey(),
  kind: model.enum(["food", "exempt_food", "supplement", "tool", "digital"]),
  /** VAT category of catalogue/taxes.yaml. */
  vat_category: model.enum(["food", "supplement", "publication", "tool"]),
  /** Sealed for hygiene (Directive 2011/83/EU art. 16(e)). */
  sealed: model.boolean().default(false),
  /** Place in the "recommended" order. */
  position: model.number().default(1000),
  why: model.text().nullable(),
  rather_not: model.text().nullable(),
  /** contracts/picture.ts picture[] */
  pictures: model.json(),
  /** contracts/declaration-facts.ts */
  declaration: model.json().nullable(),
  /** contracts/product.ts safety */
  safety: model.json().nullable(),
  /** Evidence the owner keeps for words that ask it. */
  proof: model.json().nullable(),
  seo_title: model.text().nullable(),
  seo_description: model.text().nullable(),
  /** Handles of products worth showing beside it. */
  related: model.json().nullable(),
  /** Digital: name of the file in catalogue/files/. */
  file: model.text().nullable(),
  /** Counts every change: one that began from another is refused. */
  version: model.number().default(1),
  /** Fingerprint of the catalogue file this came from: an unchanged file is not loaded again. */
  source_hash: model.text().nullable(),
});
