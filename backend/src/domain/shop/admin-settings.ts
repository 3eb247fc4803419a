import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  savedSettings,
  type AdminShopSettings,
  type SavedSettings,
  type ShopDelivery,
} from "../../contracts/shop-settings";
import { iso } from "../../shared/iso";
import { stableJson } from "../../shared/stable-json";
import { shopDeliveries } from "./shop-deliveries";
import { settingsOf, versionedSettings, type VersionedSettings } from "./shop-settings";

/** How many of the last changes the screen names. */
const named = 10;

/** The settings and deliveries as they are now, with what says whether they are still those. */
export interface SettingsNow extends VersionedSettings {
  deliveries: ShopDelivery[];
  revision: string;
}

/** Reads the settings and deliveries: run it under the lock of the settings to change them. */
export async function settingsNow(container: MedusaContainer): Promise<SettingsNow> {
  const [known, deliveries] = await Promise.all([versionedSettings(container), shopDeliveries(container)]);
  // Medusa's own form changes deliveries too, and counts no version.
  const hash = createHash("sha256").update(stableJson(deliveries)).digest("hex").slice(0, 16);
  return { ...known, deliveries, revision: `${known.version}.${hash}` };
}

/** All that the screen shows. */
export async function adminSettings(container: MedusaContainer): Promise<AdminShopSettings> {
  const { revision, settings, deliveries } = await settingsNow(container);
  const versions = await settingsOf(container).listShopSettingsVersions(
    {},
    { order: { version: "DESC" }, take: named + 1 },
  );
  const saved = versions.map((each) => ({ ...each, whole: savedSettings.parse(each.settings) }));
  const changes = saved.slice(0, named).map(({ created_at, saved_by, whole }, at) => ({
    savedAt: iso(created_at),
    savedBy: saved_by,
    parts: changedParts(whole, saved[at + 1]?.whole ?? null),
  }));
  return { revision, settings, deliveries, changes };
}

/** Names of what differs; of the first version nothing is named. Pure. */
export function changedParts(now: SavedSettings, before: SavedSettings | null): string[] {
  if (!before) return [];
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(now).flatMap(([part, value]) =>
    stableJson(value ?? null) === stableJson(was.get(part) ?? null) ? [] : [part],
  );
}
