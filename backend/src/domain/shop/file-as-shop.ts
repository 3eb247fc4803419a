import defaults from "../../contracts/shop-defaults.json";
import type { ShopFile } from "../../contracts/catalogue-file";
import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { toCents } from "../../shared/to-cents";

/** The settings that a file says; what it does not know is as a shop begins. Pure. */
export const settingsOfFile = ({ deliveryOptions: _, ...settings }: ShopFile): ShopSettings => ({
  announcement: null,
  ...defaults,
  mailSignature: "",
  ...settings,
});

/** The ways to deliver that a file says. Pure. */
export const deliveriesOfFile = ({ deliveryOptions }: ShopFile): ShopDelivery[] =>
  deliveryOptions.map(({ prices, freeFrom, express = false, ...delivery }) => ({
    ...delivery,
    express,
    prices: Object.fromEntries(
      Object.entries(prices).map(([country, price]) => [
        country,
        { cents: toCents(price), freeFrom: freeFrom === undefined ? null : toCents(freeFrom) },
      ]),
    ),
  }));
