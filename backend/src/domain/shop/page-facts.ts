import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { deliveryTable } from "./delivery-table";

/** What {{name}} in a page of the shop becomes, by name. */
export interface PageFacts {
  /** Plain words, in introductions and texts. */
  words: Readonly<Record<string, string>>;
  /** Markdown, in texts alone. */
  blocks: Readonly<Record<string, string>>;
}

/** The facts of these settings and deliveries. Pure. */
export function pageFactsOf(settings: ShopSettings, deliveries: ShopDelivery[]): PageFacts {
  const { trader, withdrawal, cutOffHour } = settings;
  const ofTrader = Object.entries(trader).map(([key, fact]) => [`trader.${key}`, fact]);
  return {
    words: {
      ...Object.fromEntries(ofTrader),
      "withdrawal.days": String(withdrawal.days),
      "delivery.cutOffHour": String(cutOffHour),
      "delivery.days": deliveryDaysOf(settings),
    },
    blocks: { "delivery.prices": deliveryTable(deliveries, settings.countries) },
  };
}

/** When a parcel leaves and arrives, in words, with the hour in place. Pure. */
export const deliveryDaysOf = ({ deliveryDays, cutOffHour }: ShopSettings): string =>
  deliveryDays.replace(/\{\{\s*cutOffHour\s*\}\}/g, String(cutOffHour));
