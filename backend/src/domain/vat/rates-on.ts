import type { TaxesFile } from "../../contracts/catalogue-file";

/** The row of each country that counts on this day: the newest that has begun. */
export function ratesOn(taxes: TaxesFile, day: string): TaxesFile {
  const countries = [...new Set(taxes.map(({ country }) => country))];
  return countries.flatMap((country) => {
    const begun = taxes.filter((row) => row.country === country && row.since <= day);
    const newest = begun.sort((one, other) => other.since.localeCompare(one.since))[0];
    return newest ? [newest] : [];
  });
}
