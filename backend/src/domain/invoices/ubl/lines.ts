import type { CreditFacts, InvoiceFacts, VatRow } from "../../../modules/invoices/facts";
import { wholeCents } from "../../../shared/whole-cents";
import { say } from "../words";

/** A row of an electronic invoice: whole cents, VAT not included. Below zero in quantity for what was taken out. */
export interface NetLine {
  name: string;
  quantity: number;
  percent: number;
  /** After the discount. */
  net: number;
  discount: number;
}

/** A row with VAT included, before that is taken out. */
interface GrossLine {
  name: string;
  quantity: number;
  percent: number;
  total: number;
  discount: number;
}

/**
 * The rows of an invoice or credit note without VAT. At each rate they add up to the base that its VAT table says, so that
 * the electronic invoice is the printed one to the cent: each row is rounded to whole cents by largest remainder. What of
 * a rate is in no line of goods is the delivery, whose VAT follows the goods. Pure.
 */
export function netLines(facts: InvoiceFacts | CreditFacts): NetLine[] {
  const goods = goodsOf(facts);
  return vatRows(facts).flatMap((row) => {
    const own = goods.filter(({ percent }) => percent === row.percent);
    const rest = row.gross - own.reduce((sum, { total }) => sum + total, 0);
    const lines = rest === 0 ? own : [...own, restLine(facts, row, rest)];
    const net = netCents(lines, row);
    return lines.map(({ total: _total, ...line }, at) => ({
      ...line,
      net: net[at] ?? 0,
      discount: Math.round(netOf(line.discount, row)),
    }));
  });
}

/**
 * The VAT table, with a row of nothing for a rate at which all was free: the printed table has none, and the standard asks
 * one for the rate of each line. Pure.
 */
export function vatRows({ vat, ...facts }: InvoiceFacts | CreditFacts): VatRow[] {
  const rows = "lines" in facts ? facts.lines : facts.goods;
  const known = vat.map(({ percent }) => percent);
  const free = new Set(rows.flatMap(({ percent }) => (known.includes(percent) ? [] : [percent])));
  return [...vat, ...[...free].map((percent) => ({ percent, base: 0, vat: 0, gross: 0 }))];
}

function netCents(lines: GrossLine[], row: VatRow): number[] {
  const exact = lines.map(({ total }) => netOf(total, row));
  const nearest = Math.round(exact.reduce((sum, net) => sum + net, 0));
  const net = wholeCents(exact, nearest);
  // A cent of VAT that an earlier credit note took makes the base another one: the largest row has it.
  const largest = exact.indexOf(Math.max(...exact));
  return net.map((cents, at) => (at === largest ? cents + row.base - nearest : cents));
}

const netOf = (gross: number, { percent }: VatRow) => (gross * 100) / (100 + percent);

const named = (title: string, variant: string) => [title, variant].filter(Boolean).join(", ");

function goodsOf(facts: InvoiceFacts | CreditFacts): GrossLine[] {
  if ("lines" in facts)
    return facts.lines.map(({ title, variant, quantity, percent, total, discount }) => {
      return {
        ...{ name: named(title, variant), quantity: pieces(quantity, total), percent, total },
        discount: Math.max(0, discount),
      };
    });
  return facts.goods.map(({ title, variant, quantity, percent, total }) => {
    return { name: named(title, variant), quantity: pieces(quantity, total), percent, total, discount: 0 };
  });
}

/** Another price of the same pieces is a row of none, which the standard does not know: it is one. */
const pieces = (quantity: number, total: number): number => (quantity === 0 ? Math.sign(total) : quantity);

/** What stands in no line of goods at a rate; a quantity below zero is how a price below zero is said. */
function restLine(facts: InvoiceFacts | CreditFacts, { percent }: VatRow, rest: number): GrossLine {
  const name =
    "lines" in facts ? say("delivery", { name: facts.delivery?.name ?? "" }) : creditRestName(facts);
  return { name, quantity: Math.sign(rest), percent, total: rest, discount: 0 };
}

function creditRestName({ whole, delivery, corrects: { number } }: CreditFacts): string {
  if (whole) return say("ubl.whole", { number });
  return delivery.length > 0 ? say("credit_note.delivery") : say("ubl.part", { number });
}
