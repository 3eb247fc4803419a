import type { MedusaContainer } from "@medusajs/framework/types";
import { shopSettings as schema, type ShopSettings } from "../../contracts/shop-settings";
import { SHOP_SETTINGS } from "../../modules/shop-settings";
import type ShopSettingsService from "../../modules/shop-settings/service";
import { settingsOfFile } from "./file-as-shop";
import { readShopFile } from "./shop-file";

export const settingsOf = (container: MedusaContainer): ShopSettingsService =>
  container.resolve<ShopSettingsService>(SHOP_SETTINGS);

export interface VersionedSettings {
  settings: ShopSettings;
  /** 0 while nothing was stored. */
  version: number;
}

/** The settings with their version. @throws ZodError when what is stored does not hold */
export async function versionedSettings(container: MedusaContainer): Promise<VersionedSettings> {
  const stored = await settingsOf(container).current();
  // A shop that was made before there were settings, until its next load or save.
  if (!stored) return { settings: settingsOfFile(readShopFile()), version: 0 };
  return { settings: schema.parse(stored.settings), version: stored.version };
}

/** Who sells, where to, and how, as it is now: one statement. */
export async function shopSettings(container: MedusaContainer): Promise<ShopSettings> {
  return (await versionedSettings(container)).settings;
}
