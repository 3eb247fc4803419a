import type { VatRow } from "./facts";

/**
 * The VAT of a refund, a row a rate: in proportion to what is left of the invoice at each rate, in whole cents; the
 * last cents go to the largest. When it takes all that is left, its rows are exactly what is left, so that invoice and
 * credit notes are nothing together. Pure.
 * @param invoiced rows of the invoice
 * @param credited rows of every earlier credit note on it
 * @throws when more goes back than is left
 */
export function creditRows(invoiced: VatRow[], credited: VatRow[], cents: number): VatRow[] {
  const left = invoiced.map((row) => {
    const before = credited.filter(({ percent }) => percent === row.percent);
    const sum = (of: (each: VatRow) => number) => before.reduce((total, each) => total + of(each), 0);
    return {
      percent: row.percent,
      vat: row.vat - sum(({ vat }) => vat),
      gross: row.gross - sum(({ gross }) => gross),
    };
  });
  const all = left.reduce((total, { gross }) => total + gross, 0);
  if (cents > all) throw new Error(`a credit of ${cents} on an invoice of which ${all} is left`);
  const parts = inProportion(
    left.map(({ gross }) => gross),
    cents,
  );
  return left
    .map(({ percent, vat, gross }, at) => {
      const back = parts[at] ?? 0;
      const vatBack = back === gross ? vat : vatWithin(back, percent, { vat, gross });
      return { percent, base: back - vatBack, vat: vatBack, gross: back };
    })
    .filter(({ gross }) => gross > 0);
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
