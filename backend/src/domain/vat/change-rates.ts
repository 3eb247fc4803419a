import type { MedusaContainer } from "@medusajs/framework/types";
import { vatRate, type VatRate, type VatRateChange } from "../../contracts/vat-rates";
import type { VatRatesSave } from "../../modules/vat-rates/service";
import { everyRow } from "../../shared/every-row";
import { Refused } from "../../shared/refused";
import { shopDay } from "../../shared/shop-day";
import { fillRates, withRatesLock } from "./fill-rates";
import { rateFault, type KnownRate } from "./rate-faults";
import { vatRatesOf } from "./vat-rates";

interface Asked {
  /** That the screen had. */
  revision: number;
  savedBy: string;
}

interface Plan {
  save: VatRatesSave;
  changes: VatRateChange[];
}

/** Adds a rate that is still to begin. @throws Refused */
export const addRate = (container: MedusaContainer, wanted: VatRate, asked: Asked): Promise<void> =>
  change(container, asked, (rates, today) => {
    refuse(rateFault(wanted, { rates, today }));
    return {
      save: { added: [wanted], changed: [], removed: [] },
      changes: [{ before: null, after: wanted }],
    };
  });

/** Changes a rate that has not begun. @throws Refused */
export const changeRate = (
  container: MedusaContainer,
  id: string,
  wanted: Pick<VatRate, "since" | "percent" | "source">,
  asked: Asked,
): Promise<void> =>
  change(container, asked, (rates, today) => {
    const before = coming(rates, id, today);
    const after = { ...vatRate.parse(before), ...wanted };
    refuse(rateFault(after, { rates, today, id }));
    return {
      save: { added: [], changed: [{ ...after, id }], removed: [] },
      changes: [{ before: vatRate.parse(before), after }],
    };
  });

/** Takes a rate away that has not begun. @throws Refused */
export const removeRate = (container: MedusaContainer, id: string, asked: Asked): Promise<void> =>
  change(container, asked, (rates, today) => ({
    changes: [{ before: vatRate.parse(coming(rates, id, today)), after: null }],
    save: { added: [], changed: [], removed: [id] },
  }));

async function change(
  container: MedusaContainer,
  { revision, savedBy }: Asked,
  plan: (rates: KnownRate[], today: string) => Plan,
): Promise<void> {
  await fillRates(container);
  await withRatesLock(container, async () => {
    const service = vatRatesOf(container);
    const version = await service.version();
    if (version !== revision) throw new Refused("vat_rates_changed");
    const rates = await service.listVatRates({}, { take: everyRow });
    const { save, changes } = plan(rates, shopDay(new Date()));
    await service.save(save, { version, changes, savedBy });
  });
}

function coming(rates: KnownRate[], id: string, today: string): KnownRate {
  const rate = rates.find((each) => each.id === id);
  if (!rate) throw new Refused("not_found");
  if (rate.since <= today) throw new Refused("vat_rate_begun");
  return rate;
}

function refuse(code: ReturnType<typeof rateFault>): void {
  if (code) throw new Refused(code, code === "vat_country_unknown" ? { fields: { country: "invalid" } } : {});
}
