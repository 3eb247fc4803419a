import type { Refusal } from "../../contracts/refusal";
import type { ShopSettings } from "../../contracts/shop-settings";
import type { SettingsDraft } from "./draft";
import { words } from "./words";

/** What each part of the form is given. */
export interface PartProps {
  draft: SettingsDraft;
  onChange: (change: Partial<SettingsDraft>) => void;
  countries: ShopSettings["countries"];
  /** What was wrong when it was last saved, in words; by its path in the request. */
  faultOf: FaultOf;
}

export type FaultOf = (path: string) => string | undefined;

const own: Record<string, string> = {
  "settings.trader.companyNumber": words.faults.companyNumber,
  "settings.trader.vatNumber": words.faults.vatNumber,
  "settings.trader.email": words.faults.email,
  "settings.trader.phone": words.faults.phone,
  "settings.withdrawal.days": words.faults.withdrawalDays,
  "settings.menu": words.faults.menu,
};

/** What is wrong with a field, in words; of a list the first that is. Pure. */
export const faultsIn =
  (faults: NonNullable<Refusal["fields"]>): FaultOf =>
  (path) => {
    const [found] = Object.entries(faults).find(([at]) => at === path || at.startsWith(`${path}.`)) ?? [];
    const fault = found === undefined ? undefined : faults[found];
    if (fault === undefined) return undefined;
    if (fault === "invalid" && own[path]) return own[path];
    if (fault === "invalid" && path.endsWith(".path")) return words.faults.path;
    if (fault === "invalid" && path.endsWith(".until")) return words.faults.until;
    return fault === "missing" || fault === "too_long" ? words.faults[fault] : words.faults.invalid;
  };
