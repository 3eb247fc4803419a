import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "zod";
import { vatRate, vatRateChange, type AdminVatRates } from "../../contracts/vat-rates";
import { everyRow } from "../../shared/every-row";
import { iso } from "../../shared/iso";
import { daysAfter, shopDay } from "../../shared/shop-day";
import { shopSettings } from "../shop/shop-settings";
import { fillRates } from "./fill-rates";
import type { KnownRate } from "./rate-faults";
import { ratesOn } from "./rates-on";
import { medusaCodeOf, vatRatesOf } from "./vat-rates";

/** How many of the last changes the screen names. */
const named = 20;

/** All that the owner's screen shows of the table. */
export async function adminRates(container: MedusaContainer): Promise<AdminVatRates> {
  await fillRates(container);
  const service = vatRatesOf(container);
  // Before the rates: a change in between is then refused, and not overwritten unseen.
  const revision = await service.version();
  const rates = await service.listVatRates(
    {},
    { take: everyRow, order: { country: "ASC", category: "ASC", since: "ASC" } },
  );
  const today = shopDay(new Date());
  const now = new Set(ratesOn(rates, today).map(({ id }) => id));
  const inMedusa = await percentsInMedusa(container, rates);
  const { countries } = await shopSettings(container);
  const versions = await service.listVatRatesVersions({}, { take: named, order: { version: "DESC" } });
  return {
    revision,
    today,
    earliest: daysAfter(today, 1),
    countries: [...new Set(rates.map(({ country }) => country))].map((code) => ({
      code,
      isServed: countries.some((each) => each.code === code),
    })),
    rates: rates.map((rate) => {
      const counts = inMedusa.get(medusaCodeOf(rate.country, rate.category));
      const isNow = now.has(rate.id);
      return {
        ...vatRate.parse(rate),
        id: rate.id,
        state: isNow ? "now" : rate.since > today ? "coming" : "past",
        elsewhere: isNow && counts !== undefined && counts !== rate.percent ? counts : null,
      };
    }),
    changes: versions.map(({ created_at, saved_by, changes }) => ({
      savedAt: iso(created_at),
      savedBy: saved_by,
      changes: z.array(vatRateChange).parse(changes),
    })),
  };
}

/** Per cent by the code of Medusa's rate. */
async function percentsInMedusa(
  container: MedusaContainer,
  rates: KnownRate[],
): Promise<Map<string, number>> {
  const code = [...new Set(rates.map(({ country, category }) => medusaCodeOf(country, category)))];
  const found = await container.resolve(Modules.TAX).listTaxRates({ code }, { take: everyRow });
  return new Map(found.map((rate) => [rate.code ?? "", rate.rate ?? 0]));
}
