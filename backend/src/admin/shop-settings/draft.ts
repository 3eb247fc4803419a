import { z } from "zod";
import { picture } from "../../contracts/picture";
import type { AdminShopSettings, ShopSettings } from "../../contracts/shop-settings";

const amount = z.number().optional();

/** The settings while they are edited: a number is missing while its field is empty. */
export const settingsDraft = z.object({
  trader: z.record(z.string(), z.string()),
  deliveryDays: z.string(),
  cutOffHour: amount,
  paymentMeans: z.array(z.string()),
  deliveryVat: z.enum(["by_value", "main_goods"]),
  withdrawalDays: amount,
  arrivesWithin: z.record(z.string(), amount),
  announcement: z.object({ words: z.string(), from: z.string(), until: z.string() }),
  mailSignature: z.string(),
  home: z.object({
    title: z.string(),
    text: z.string(),
    button: z.object({ label: z.string(), path: z.string() }),
    picture: picture.extend({ alt: z.string() }).nullable(),
    products: z.array(z.string()),
    articles: z.array(z.string()),
  }),
  menu: z.array(z.object({ label: z.string(), path: z.string() })),
  closedDays: z.array(z.object({ from: z.string(), until: z.string(), words: z.string() })),
  deliveries: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      description: z.string(),
      /** Euros, by country. */
      prices: z.record(z.string(), z.object({ price: amount, freeFrom: amount })),
    }),
  ),
});
export type SettingsDraft = z.infer<typeof settingsDraft>;
export type DeliveryDraft = SettingsDraft["deliveries"][number];

/** What the fields begin with. Pure. */
export function draftOf({ settings, deliveries }: AdminShopSettings): SettingsDraft {
  const { deliveryDays, cutOffHour, paymentMeans, deliveryVat, withdrawal, mailSignature } = settings;
  const { home, menu, closedDays } = settings;
  return {
    ...{ trader: { ...settings.trader }, deliveryDays, cutOffHour, paymentMeans, deliveryVat, mailSignature },
    ...{ home, menu, closedDays },
    withdrawalDays: withdrawal.days,
    arrivesWithin: { ...withdrawal.arrivesWithin },
    announcement: settings.announcement ?? { words: "", from: "", until: "" },
    deliveries: deliveries.map(({ code, name, description, prices }) => ({
      code,
      name,
      description,
      prices: Object.fromEntries(
        Object.entries(prices).map(([country, { cents, freeFrom }]) => [
          country,
          { price: cents / 100, freeFrom: freeFrom === null ? undefined : freeFrom / 100 },
        ]),
      ),
    })),
  };
}

const inCents = (euros: number | undefined): number | null =>
  euros === undefined ? null : Math.round(euros * 100);

/** What is asked of the backend, which says what is missing. Pure. */
export function requestOf(draft: SettingsDraft, revision: string, before: ShopSettings) {
  const { trader, deliveryDays, cutOffHour, paymentMeans, deliveryVat, mailSignature } = draft;
  const { home, menu, closedDays } = draft;
  const { words, from, until } = draft.announcement;
  return {
    revision,
    settings: {
      ...{ trader, deliveryDays, cutOffHour, paymentMeans, deliveryVat, mailSignature },
      ...{ home, menu, closedDays },
      withdrawal: {
        days: draft.withdrawalDays,
        daysAfterwards: before.withdrawal.daysAfterwards,
        arrivesWithin: Object.fromEntries(
          Object.entries(draft.arrivesWithin).map(([country, days]) => [country, days ?? null]),
        ),
      },
      announcement: words.trim() === "" ? null : { words, from, until },
    },
    deliveries: draft.deliveries.map(({ prices, ...delivery }) => ({
      ...delivery,
      prices: Object.fromEntries(
        Object.entries(prices).map(([country, { price, freeFrom }]) => [
          country,
          { cents: inCents(price), freeFrom: inCents(freeFrom) },
        ]),
      ),
    })),
  };
}
