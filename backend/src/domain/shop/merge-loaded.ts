import type { ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { stableJson } from "../../shared/stable-json";

/** The shop as a file, the last load or the database has it. */
export interface WholeShop {
  settings: ShopSettings;
  deliveries: ShopDelivery[];
}

export interface MergedShop extends WholeShop {
  /** What was left as the owner has it: names of fields of shop.yaml. */
  left: string[];
}

const loadedParts = [
  "trader",
  "countries",
  "deliveryDays",
  "cutOffHour",
  "paymentMeans",
  "deliveryVat",
  "withdrawal",
] as const;

const same = (one: unknown, other: unknown): boolean => stableJson(one) === stableJson(other);

/**
 * What a load makes of the shop: a part of the file counts where the shop still has what the last load put there, or
 * has nothing. What the file does not know, such as an announcement, stays. Pure.
 * @param loaded null when no load was noted: what differs is the owner's then
 */
export function mergeLoaded(file: WholeShop, shop: WholeShop, loaded: WholeShop | null): MergedShop {
  const left: string[] = [];
  const take = (name: string, wanted: unknown, has: unknown, was: unknown): boolean => {
    if (same(wanted, has)) return false;
    if (loaded && same(has, was)) return true;
    left.push(name);
    return false;
  };
  const parts = loadedParts.filter((part) =>
    take(part, file.settings[part], shop.settings[part], loaded?.settings[part]),
  );
  const taken = Object.fromEntries(parts.map((part) => [part, file.settings[part]]));
  const find = (whole: WholeShop | null, code: string) =>
    whole?.deliveries.find((delivery) => delivery.code === code);
  const changed = file.deliveries.filter((wanted) => {
    const has = find(shop, wanted.code);
    const was = find(loaded, wanted.code);
    // A way to deliver that was never there is new; one that the owner took away stays away.
    if (!has && !was) return true;
    return take(`deliveryOptions.${wanted.code}`, wanted, has, was);
  });
  const others = shop.deliveries.filter(({ code }) => !changed.some((each) => each.code === code));
  return { settings: { ...shop.settings, ...taken }, deliveries: [...others, ...changed], left };
}
