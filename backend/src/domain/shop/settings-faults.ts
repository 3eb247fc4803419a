import type { Refusal } from "../../contracts/refusal";
import type { SaveShopSettings, ShopDelivery, ShopSettings } from "../../contracts/shop-settings";
import { isEnterpriseNumber, numbersAgree } from "../../shared/enterprise-number";

type Faults = NonNullable<Refusal["fields"]>;
type Wanted = Pick<SaveShopSettings, "settings" | "deliveries">;

interface Known {
  settings: ShopSettings;
  deliveries: ShopDelivery[];
}

const sameNames = (one: string[], other: string[]): boolean =>
  new Set(one).size === other.length &&
  one.length === other.length &&
  one.every((name) => other.includes(name));

/** What is wrong with settings that have the right form; nothing when they may be stored. Pure. */
export function settingsFaults({ settings, deliveries }: Wanted, known: Known): Faults {
  const faults: Faults = {};
  const { trader, withdrawal } = settings;
  const countries = known.settings.countries.map(({ code }) => code);
  const home = trader.vatNumber.slice(0, 2).toLowerCase();
  // With which country's rates goods are sold that are collected: domain/vat/place-of-supply.ts.
  if (!countries.includes(home)) faults["settings.trader.vatNumber"] = "invalid";
  if (home === "be" && !isEnterpriseNumber(trader.companyNumber))
    faults["settings.trader.companyNumber"] = "invalid";
  else if (!numbersAgree(trader)) faults["settings.trader.vatNumber"] = "invalid";
  if (!sameNames(Object.keys(withdrawal.arrivesWithin), countries))
    faults["settings.withdrawal.arrivesWithin"] = "invalid";
  const codes = known.deliveries.map(({ code }) => code);
  if (
    !sameNames(
      deliveries.map(({ code }) => code),
      codes,
    )
  )
    return { ...faults, deliveries: "invalid" };
  deliveries.forEach(({ code, prices }, index) => {
    const before = known.deliveries.find((each) => each.code === code);
    if (!sameNames(Object.keys(prices), Object.keys(before?.prices ?? {})))
      faults[`deliveries.${index}.prices`] = "invalid";
  });
  return faults;
}
