import { exact, rounded, sum, times, total } from "./exact";
import type { Figures, Good } from "./terms";

/** Gross by rate: each line at its own, delivery in proportion to the goods that are sent, as they were priced. */
export function ratesOf(
  goods: Good[],
  before: number[],
  left: number[],
  delivered: number,
): Figures["rates"] {
  const sent = total(before.filter((_, at) => goods[at]?.sent));
  const percents = [...new Set(goods.map(({ percent }) => percent))].sort((one, other) => one - other);
  return percents.map((percent) => {
    const own = goods.map((_, at) => at).filter((at) => goods[at]?.percent === percent);
    const follows = total(own.filter((at) => goods[at]?.sent).map((at) => before[at] ?? 0));
    const delivery = sent === 0 ? exact(0) : times(exact(delivered), exact(follows, sent));
    return { percent, gross: sum([exact(total(own.map((at) => left[at] ?? 0))), delivery]) };
  });
}

/** The VAT in whole cents of gross, half up. */
export const vatIn = (gross: number, percent: number): number =>
  rounded(exact(gross * percent * 100, 100 * (100 + percent)));

/**
 * Whether a VAT table is one that these figures allow: a row for each rate that has anything, each within a cent of its
 * exact gross, with the VAT that is in it, and together the total. @returns what is wrong, in words
 */
export function vatAmiss(
  { rates, total: all }: Pick<Figures, "rates" | "total">,
  table: { percent: number; base: number; vat: number }[],
): string[] {
  const wrong = table.flatMap(({ percent, base, vat }) => {
    const exactly = rates.find((rate) => rate.percent === percent)?.gross;
    if (!exactly) return [`VAT at ${percent} %, which no good has`];
    const apart = Math.abs(base + vat - Number(exactly.over) / Number(exactly.under));
    return [
      ...(apart >= 1
        ? [`${base + vat} at ${percent} %, due ${Number(exactly.over) / Number(exactly.under)}`]
        : []),
      ...(vat === vatIn(base + vat, percent) ? [] : [`VAT ${vat} in ${base + vat} at ${percent} %`]),
    ];
  });
  const sums = total(table.map(({ base, vat }) => base + vat));
  return sums === all ? wrong : [...wrong, `VAT rows make ${sums}, the total is ${all}`];
}
