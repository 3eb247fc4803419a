import { LINKS, Modules } from "@medusajs/framework/utils";
import productFood from "../../links/product-food-information";
import { EDITORIAL } from "../../modules/editorial";
import { FOOD_INFORMATION } from "../../modules/food-information";
import { PICTURES } from "../../modules/pictures";
import { SHOP_SETTINGS } from "../../modules/shop-settings";

/** A module whose reads may be kept, and the tables in which they read. */
export interface CachedModule {
  key: string;
  tables: readonly string[];
  /** Names of the methods that read; without it those that Medusa names so. */
  reads?: RegExp;
  /** Names of the methods after which nothing is kept; without it all that change something. */
  writes?: RegExp;
  /** Milliseconds for which an answer is kept that also changes by itself, with the time. */
  keptFor?: number;
}

/**
 * What is sold, where, and how it is delivered: changed by the owner, not by an order. Stock, discounts, VAT by date,
 * carts, payments and orders are never kept. To be called once the modules are loaded: a link of ours has no name before.
 */
export const cachedModules = (): CachedModule[] => [
  {
    key: Modules.PRODUCT,
    tables: [
      "product",
      "product_variant",
      "product_variant_option",
      "product_variant_product_image",
      "product_option",
      "product_option_value",
      "product_product_option",
      "product_product_option_value",
      "product_category",
      "product_category_product",
      "product_collection",
      "product_tag",
      "product_tags",
      "product_type",
      "image",
    ],
  },
  {
    key: Modules.FULFILLMENT,
    tables: [
      "fulfillment_set",
      "service_zone",
      "geo_zone",
      "shipping_option",
      "shipping_option_rule",
      "shipping_option_type",
      "shipping_profile",
      "fulfillment_provider",
    ],
    // Not the parcels of orders.
    reads: /^(list|retrieve)(?!.*Fulfillments?(Options)?$)/,
  },
  {
    key: Modules.PRICING,
    tables: ["price_set", "price", "price_rule", "price_list", "price_list_rule", "price_preference"],
    reads: /^(list|retrieve|calculatePrices$)/,
    // A price list begins and ends by itself; readers see that within two seconds.
    keptFor: 1_000,
  },
  { key: Modules.REGION, tables: ["region", "region_country"] },
  { key: Modules.SALES_CHANNEL, tables: ["sales_channel"] },
  { key: Modules.API_KEY, tables: ["api_key"] },
  { key: Modules.STORE, tables: ["store", "store_currency", "store_locale"] },
  { key: Modules.STOCK_LOCATION, tables: ["stock_location", "stock_location_address"] },
  {
    key: SHOP_SETTINGS,
    tables: ["shop_setting", "shop_settings_version"],
    reads: /^(list|current$|ownerNames$)/,
  },
  { key: EDITORIAL, tables: ["page"], reads: /^(list|retrieve)Pages?$/, writes: /Pages?$/ },
  { key: FOOD_INFORMATION, tables: ["food_information"] },
  { key: PICTURES, tables: ["picture", "picture_file"] },
  { key: LINKS.ProductVariantInventoryItem, tables: ["product_variant_inventory_item"] },
  { key: LINKS.ProductVariantPriceSet, tables: ["product_variant_price_set"] },
  { key: LINKS.ShippingOptionPriceSet, tables: ["shipping_option_price_set"] },
  { key: LINKS.RegionPaymentProvider, tables: ["region_payment_provider"] },
  { key: LINKS.SalesChannelLocation, tables: ["sales_channel_stock_location"] },
  { key: LINKS.LocationFulfillmentSet, tables: ["location_fulfillment_set"] },
  { key: LINKS.LocationFulfillmentProvider, tables: ["location_fulfillment_provider"] },
  { key: LINKS.PublishableApiKeySalesChannel, tables: ["publishable_api_key_sales_channel"] },
  { key: LINKS.ProductSalesChannel, tables: ["product_sales_channel"] },
  { key: LINKS.ProductShippingProfile, tables: ["product_shipping_profile"] },
  { key: productFood.serviceName, tables: ["product_product_foodinformation_food_information"] },
];
