import type { VatRow } from "./facts";

/** What is left of an invoice at one rate, in cents. */
interface Left {
  percent: number;
  vat: number;
  gross: number;
}

/**
 * The VAT of a refund, a row a rate, in whole cents: that of the goods it is for, and what it gives back beyond them in
 * proportion to what is left of the invoices at each rate; the last cents go to the largest. When it takes all that is
 * left, its rows are exactly what is left, so that invoices and credit notes are nothing together. Pure.
 * @param invoiced rows of the order's invoices
 * @param credited rows of every earlier credit note on them
 * @param goods what the refund is for, at its price after discounts
 * @throws when more goes back than is left
 */
export function creditRows(
  invoiced: VatRow[],
  credited: VatRow[],
  cents: number,
  goods: { percent: number; total: number }[] = [],
): VatRow[] {
  const left = leftOf(invoiced, credited);
  const all = left.reduce((total, { gross }) => total + gross, 0);
  if (cents > all) throw new Error(`a credit of ${cents} on an invoice of which ${all} is left`);
  const parts = partsOf(left, cents, goods);
  return left
    .map(({ percent, vat, gross }, at) => {
      const back = parts[at] ?? 0;
      const vatBack = back === gross ? vat : vatWithin(back, percent, { vat, gross });
      return { percent, base: back - vatBack, vat: vatBack, gross: back };
    })
    .filter(({ gross }) => gross > 0);
}

function leftOf(invoiced: VatRow[], credited: VatRow[]): Left[] {
  const percents = [...new Set(invoiced.map(({ percent }) => percent))].sort((one, other) => one - other);
  return percents.map((percent) => {
    const sum = (rows: VatRow[], of: (each: VatRow) => number) =>
      rows.filter((row) => row.percent === percent).reduce((total, each) => total + of(each), 0);
    const left = (of: (each: VatRow) => number) => sum(invoiced, of) - sum(credited, of);
    return { percent, vat: left(({ vat }) => vat), gross: left(({ gross }) => gross) };
  });
}

/** How much of the refund is at each rate. */
function partsOf(left: Left[], cents: number, goods: { percent: number; total: number }[]): number[] {
  const wanted = left.map(({ percent, gross }) => {
    const own = goods.filter((each) => each.percent === percent);
    return Math.min(
      gross,
      own.reduce((total, each) => total + each.total, 0),
    );
  });
  const sum = wanted.reduce((total, each) => total + each, 0);
  const forGoods = sum > cents ? inProportion(wanted, cents) : wanted;
  const rest = inProportion(
    left.map(({ gross }, at) => gross - (forGoods[at] ?? 0)),
    cents - Math.min(sum, cents),
  );
  return left.map((_, at) => (forGoods[at] ?? 0) + (rest[at] ?? 0));
}

/**
 * The VAT in a part that goes back, rounded half up, yet never more than is left of the VAT, and so much that the base
 * that goes back is no more than is left of the base: what remains has neither below zero.
 * @param left VAT and gross that are left at this rate, in cents
 */
function vatWithin(back: number, percent: number, left: { vat: number; gross: number }): number {
  const thousandths = Math.round(percent * 1000);
  const rounded = Math.round((back * thousandths) / (100_000 + thousandths));
  const least = Math.max(0, back - (left.gross - left.vat));
  return Math.max(least, Math.min(rounded, left.vat, back));
}

/** `sum` over the weights, in whole cents and none above its weight; what rounding down leaves goes to the largest. */
function inProportion(weights: number[], sum: number): number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => (all === 0 ? 0 : Math.floor((sum * weight) / all)));
  const largestFirst = weights.map((weight, at) => ({ weight, at })).sort((a, b) => b.weight - a.weight);
  let rest = sum - parts.reduce((total, part) => total + part, 0);
  for (const { weight, at } of largestFirst) {
    const given = Math.min(rest, weight - (parts[at] ?? 0));
    parts[at] = (parts[at] ?? 0) + given;
    rest -= given;
  }
  return parts;
}
