import { model } from "@medusajs/framework/utils";

/** From `since` on, this variant cost this much: euros, VAT included, in the shop's one sales channel. */
export const PricePoint = model
  .define("price_point", {
    id: model.id({ prefix: "prpt" }).primaryKey(),
    variant_id: model.text(),
    amount: model.bigNumber(),
    currency_code: model.text(),
    since: model.dateTime(),
  })
  .indexes([{ on: ["variant_id", "since"] }]);
