import type { VatRate } from "../../contracts/vat-rates";
import type { RefusalCode } from "../../contracts/refusal";

/** A rate as the table has it, with its id. */
export type KnownRate = VatRate & { id: string };

/**
 * Why a rate cannot be put into the table; null: it can. What has begun stands on invoices, so a rate begins tomorrow
 * at the earliest. Each begins when the one before ends: two of the same country and category cannot begin on one day.
 * Pure. @param id of the rate that it takes the place of
 */
export function rateFault(
  wanted: Pick<VatRate, "country" | "category" | "since">,
  { rates, today, id }: { rates: KnownRate[]; today: string; id?: string },
): RefusalCode | null {
  if (!rates.some(({ country }) => country === wanted.country)) return "vat_country_unknown";
  if (wanted.since <= today) return "vat_day_past";
  const same = rates.some(
    (rate) =>
      rate.id !== id &&
      rate.country === wanted.country &&
      rate.category === wanted.category &&
      rate.since === wanted.since,
  );
  return same ? "vat_rate_exists" : null;
}
