import { model } from "@medusajs/framework/utils";

/** What the owner says of the shop itself. One row, called "shop". */
export const ShopSetting = model.define("shop_setting", {
  id: model.id().primaryKey(),
  /** contracts/shop-settings.ts shopSettings */
  settings: model.json(),
  /** Counts every change: one that began from another is refused. */
  version: model.number().default(1),
});
