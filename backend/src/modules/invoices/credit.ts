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
      const vatBack = back === gross ? vat : vatWithin(back, percent, vat);
      return { percent, base: back - vatBack, vat: vatBack, gross: back };
    })
    .filter(({ gross }) => gross > 0);
}

/** Rounded half up, and never more than is left. */
function vatWithin(gross: number, percent: number, left: number): number {
  const thousandths = Math.round(percent * 1000);
  return Math.min(left, Math.round((gross * thousandths) / (100_000 + thousandths)));
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
