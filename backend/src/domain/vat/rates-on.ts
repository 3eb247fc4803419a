import type { VatRate } from "../../contracts/vat-rates";

type Dated = Pick<VatRate, "country" | "category" | "since">;

/** Names a rate: no two of the table have the same. Pure. */
export const keyOfRate = ({ country, category, since }: Dated): string => `${country}.${category} ${since}`;

/** The rates that count on this day: of each country and category the newest that has begun. Pure. */
export function ratesOn<Rate extends Dated>(rates: Rate[], day: string): Rate[] {
  const newest = new Map<string, Rate>();
  for (const rate of rates.filter(({ since }) => since <= day)) {
    const key = `${rate.country}.${rate.category}`;
    const known = newest.get(key);
    if (!known || known.since < rate.since) newest.set(key, rate);
  }
  return [...newest.values()];
}
