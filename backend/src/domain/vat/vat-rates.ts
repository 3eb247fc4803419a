import type { MedusaContainer } from "@medusajs/framework/types";
import { vatCategory, type VatCategory } from "../../contracts/declaration-facts";
import type { VatRate } from "../../contracts/vat-rates";
import { VAT_RATES } from "../../modules/vat-rates";
import type VatRatesService from "../../modules/vat-rates/service";
import { everyRow } from "../../shared/every-row";
import { shopDay } from "../../shared/shop-day";
import { readRatesFile } from "./rates-of-file";
import { ratesOn } from "./rates-on";

export const vatRatesOf = (container: MedusaContainer): VatRatesService =>
  container.resolve<VatRatesService>(VAT_RATES);

/** What VAT is in one country, by category. */
export interface CountryPercents {
  country: string;
  rates: Record<VatCategory, number>;
}

/** By which code Medusa's own tax rate of a country and category is known. Goods at the standard rate need no rule. */
export const medusaCodeOf = (country: string, category: VatCategory): string =>
  `${country}-${category === "tool" ? "standaard" : category}`;

/** What VAT is now, in each country of which all is known; one statement. */
export async function percentsToday(
  container: MedusaContainer,
  now = new Date(),
): Promise<CountryPercents[]> {
  const stored: VatRate[] = await vatRatesOf(container).listVatRates({}, { take: everyRow });
  return percentsOn(stored.length > 0 ? stored : readRatesFile().rates, shopDay(now));
}

/** What VAT is on a day, in each country of which all is known. Pure. */
export function percentsOn(rates: VatRate[], day: string): CountryPercents[] {
  const now = ratesOn(rates, day);
  const countries = [...new Set(now.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const known = new Map(
      now.flatMap((rate) => (rate.country === country ? [[rate.category, rate.percent] as const] : [])),
    );
    const [food, supplement, publication, tool] = vatCategory.options.map((each) => known.get(each));
    return food === undefined || supplement === undefined || publication === undefined || tool === undefined
      ? []
      : [{ country, rates: { food, supplement, publication, tool } }];
  });
}

/** In the country of the practice's own VAT, or another; 0 where nothing is known of it. Pure. */
export const percentIn = (all: CountryPercents[], country: string, category: VatCategory): number =>
  all.find((each) => each.country === country)?.rates[category] ?? 0;
