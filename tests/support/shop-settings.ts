import {
  adminShopSettings,
  type AdminShopSettings,
  type SaveShopSettings,
} from "backend/contracts/shop-settings";
import { admin, type Answer } from "./store";

/** The settings as the owner's screen has them. */
export async function shopSettings(): Promise<AdminShopSettings> {
  return adminShopSettings.parse((await admin("GET", "/shop-settings")).body);
}

/** Saves them as the screen does; @param revision of an earlier look, else the newest */
export async function saveSettings(
  { settings, deliveries }: Pick<AdminShopSettings, "settings" | "deliveries">,
  revision?: string,
): Promise<Answer> {
  const { countries: _, ...kept } = settings;
  const body: SaveShopSettings = {
    revision: revision ?? (await shopSettings()).revision,
    settings: kept,
    deliveries: deliveries.map(({ kind: _kind, express: _express, ...delivery }) => delivery),
  };
  return admin("POST", "/shop-settings", body);
}

/** Saves what was there before a test. @throws when that is refused */
export async function putBackSettings(before: AdminShopSettings): Promise<void> {
  const { status, text } = await saveSettings(before);
  if (status !== 200) throw new Error(`the settings stay changed: ${status} ${text}`);
}

/** The same trader with other numbers, which can be right. */
export const withNumber = (
  { settings, ...rest }: AdminShopSettings,
  companyNumber: string,
): AdminShopSettings => ({
  ...rest,
  settings: { ...settings, trader: { ...settings.trader, companyNumber, vatNumber: `BE${companyNumber}` } },
});

/** The same, with another price of a delivery in Belgium. */
export const withPrice = (known: AdminShopSettings, code: string, cents: number): AdminShopSettings => ({
  ...known,
  deliveries: known.deliveries.map((delivery) =>
    delivery.code === code
      ? { ...delivery, prices: { ...delivery.prices, be: { freeFrom: null, ...delivery.prices.be, cents } } }
      : delivery,
  ),
});
