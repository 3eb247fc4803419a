import { model } from "@medusajs/framework/utils";

/** The settings as somebody saved them once, deliveries too; never changed. */
export const ShopSettingsVersion = model.define("shop_settings_version", {
  id: model.id({ prefix: "setver" }).primaryKey(),
  version: model.number().index(),
  /** contracts/shop-settings.ts savedSettings */
  settings: model.json(),
  /** Name of who saved it; null: a load of files. */
  saved_by: model.text().nullable(),
});
