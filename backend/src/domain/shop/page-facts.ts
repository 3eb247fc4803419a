import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { deliveryDaysOf } from "./delivery-days";
import { deliveryTable } from "./delivery-table";

/** What {{name}} in a page of the shop becomes, by name. */
export interface PageFacts {
  /** Plain words, in introductions and texts. */
  words: Readonly<Record<string, string>>;
  /** Markdown, in texts alone. */
  blocks: Readonly<Record<string, string>>;
}

/** The facts of these settings and deliveries at a moment. Pure. */
export function pageFactsOf(settings: ShopSettings, deliveries: ShopDelivery[], moment: Date): PageFacts {
  const { trader, withdrawal, cutOffHour } = settings;
  const ofTrader = Object.entries(trader).map(([key, fact]) => [`trader.${key}`, fact]);
  return {
    words: {
      ...Object.fromEntries(ofTrader),
      "withdrawal.days": String(withdrawal.days),
      "delivery.cutOffHour": String(cutOffHour),
      "delivery.days": deliveryDaysOf(settings, moment),
    },
    blocks: { "delivery.prices": deliveryTable(deliveries, settings.countries) },
  };
}
