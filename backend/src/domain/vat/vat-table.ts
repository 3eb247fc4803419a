import { MathBN } from "@medusajs/framework/utils";
import { z } from "zod";
import { jsonColumn } from "../../shared/records";
import { wholeCents } from "../../shared/whole-cents";

const amount = z.coerce.number();

/** A tax line as Medusa answers it. `data` has the parts of a delivery by rate (modules/vat). */
export const taxLine = z.object({
  rate: amount,
  data: jsonColumn(
    z
      .object({
        shares: z.array(z.object({ percent: amount, share: amount })).nullish(),
        /** Of which country the VAT is; lines from before that was noted lack it. */
        country: z.string().nullish(),
      })
      .nullish()
      .catch(null),
  ),
});

/** A line or delivery: what it costs after discounts, VAT included, in major units. */
export interface Taxed {
  total: number;
  tax_lines?: z.infer<typeof taxLine>[] | null;
}

/** Whole cents; `base` and `vat` make `gross`. */
export interface VatRow {
  percent: number;
  base: number;
  vat: number;
  gross: number;
}

/** The VAT that is in an amount with VAT included, half a cent up. Pure. */
export function vatIn(grossCents: number, percent: number): number {
  // In thousandths of a percent, so that 5.5 % is a whole number too.
  const thousandths = Math.round(percent * 1000);
  return Math.round((grossCents * thousandths) / (100_000 + thousandths));
}

/**
 * The VAT of a cart or order, a row a rate, lowest first. VAT is rounded once for each rate, as the VAT return
 * requires; the rows add up to `totalCents` exactly. Pure. @throws when the lines do not make that total.
 */
export function vatTable(lines: Taxed[], totalCents: number): VatRow[] {
  const gross = new Map<number, ReturnType<typeof MathBN.add>>();
  for (const { percent, cents } of lines.flatMap(partsOf))
    gross.set(percent, MathBN.add(gross.get(percent) ?? 0, cents));
  const percents = [...gross.keys()].sort((one, other) => one - other);
  const exact = percents.map((percent) => MathBN.convert(gross.get(percent) ?? 0).toNumber());
  const whole = wholeCents(exact, totalCents);
  return percents
    .map((percent, at) => {
      const cents = whole[at] ?? 0;
      const vat = vatIn(cents, percent);
      return { percent, base: cents - vat, vat, gross: cents };
    })
    .filter((row) => row.gross !== 0);
}

/** What of a line is at which rate, in cents with fractions. */
function partsOf({ total, tax_lines }: Taxed) {
  const cents = MathBN.mult(total, 100);
  const [only, ...others] = tax_lines ?? [];
  const shares = only?.data?.shares;
  if (!only) return [{ percent: 0, cents }];
  // The same rate twice is one rate: the price includes its VAT once.
  if (others.some(({ rate }) => rate !== only.rate)) throw new Error("a line has more than one rate of VAT");
  if (!shares?.length) return [{ percent: only.rate, cents }];
  const net = MathBN.div(cents, MathBN.add(1, MathBN.div(only.rate, 100)));
  return shares.map(({ percent, share }) => ({
    percent,
    cents: MathBN.mult(MathBN.mult(net, share), MathBN.add(1, MathBN.div(percent, 100))),
  }));
}
