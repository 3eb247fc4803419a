import type { VatRate, VatRateChange } from "../../contracts/vat-rates";
import type { VatRatesSave } from "../../modules/vat-rates/service";
import type { KnownRate } from "./rate-faults";
import { keyOfRate } from "./rates-on";

export interface MergedRates {
  save: VatRatesSave;
  changes: VatRateChange[];
  /** What was left as the owner has it: "be.food 2027-01-01". */
  left: string[];
}

const same = (one: VatRate, other: VatRate): boolean =>
  one.percent === other.percent && one.source === other.source;

/**
 * What a load of a file makes of the table: a rate of the file counts where the table still has what the last load put
 * there, or where neither knew of it. What the file drops goes, unless it has begun. Pure.
 * @param loaded what the file said when it was last loaded; null: it was not
 */
export function mergeRates(
  file: VatRate[],
  rates: KnownRate[],
  loaded: VatRate[] | null,
  today: string,
): MergedRates {
  const merged: MergedRates = { save: { added: [], changed: [], removed: [] }, changes: [], left: [] };
  const stored = new Map(rates.map((rate) => [keyOfRate(rate), rate]));
  const said = new Map((loaded ?? []).map((rate) => [keyOfRate(rate), rate]));
  for (const after of file) {
    const key = keyOfRate(after);
    const [has, was] = [stored.get(key), said.get(key)];
    if (has && same(has, after)) continue;
    if (has && was && same(has, was)) {
      // Null: Medusa's own rate is brought to it again.
      merged.save.changed.push({ ...after, id: has.id, begun_at: null });
      merged.changes.push({ before: bare(has), after });
    } else if (has || was) {
      merged.left.push(key);
    } else {
      merged.save.added.push(after);
      merged.changes.push({ before: null, after });
    }
  }
  const wanted = new Set(file.map(keyOfRate));
  for (const [key, rate] of stored) {
    const was = said.get(key);
    if (wanted.has(key) || !was || rate.since <= today) continue;
    if (!same(rate, was)) {
      merged.left.push(key);
      continue;
    }
    merged.save.removed.push(rate.id);
    merged.changes.push({ before: bare(rate), after: null });
  }
  return merged;
}

const bare = ({ country, category, since, percent, source }: VatRate): VatRate => ({
  country,
  category,
  since,
  percent,
  source,
});
