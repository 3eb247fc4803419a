import { documented } from "../../modules/invoices/credited-goods";
import type { CreditFacts, InvoiceFacts, VatRow } from "../../modules/invoices/facts";
import { vatIn } from "../vat/vat-table";
import { commonFacts, linesOf, type Sender } from "./invoice-facts";
import type { OrderBooks } from "./order-books";
import { say } from "./words";

export interface Documented {
  /** Whole cents that were paid for the change. */
  cents: number;
  invoices: InvoiceFacts[];
  credits: CreditFacts[];
}

/**
 * What the invoice of a change says: each line by how much it differs from what was invoiced and not credited, below
 * zero for what was taken out. Pure. @throws when the lines do not come to what was paid
 */
export function differenceFacts(
  order: OrderBooks,
  shop: Sender,
  { cents, invoices, credits }: Documented,
): InvoiceFacts {
  const now = linesOf(order);
  const before = documented(invoices, credits);
  const still = (id: string, quantity: number) =>
    order.items.find((item) => item.id === id)?.kept ?? quantity;
  const changed = now.lines.map((line) => {
    const known = before.find(({ itemId }) => itemId === line.itemId);
    const kept = still(line.itemId ?? "", line.quantity);
    const total = kept === line.quantity ? line.total : Math.round((line.total * kept) / line.quantity);
    return between(line, kept - (known?.quantity ?? 0), total - (known?.total ?? 0));
  });
  const gone = before
    .filter(({ itemId }) => !now.lines.some((line) => line.itemId === itemId))
    .map((line) => between({ ...line, unitPrice: 0, discount: 0 }, -line.quantity, -line.total));
  const lines = [...changed, ...gone].filter(({ quantity, total }) => quantity !== 0 || total !== 0);
  const sent =
    (now.delivery?.total ?? 0) - invoices.reduce((sum, each) => sum + (each.delivery?.total ?? 0), 0);
  const delivery = now.delivery && sent !== 0 ? { ...now.delivery, total: sent } : null;
  const sum = lines.reduce((all, { total }) => all + total, sent);
  if (sum !== cents)
    throw new Error(`order ${order.id}: a change of ${sum} cents, for which ${cents} were paid`);
  const atRates = [
    ...lines.map(({ percent, total }) => ({ percent, gross: total })),
    ...(delivery ? [{ percent: delivery.percents[0] ?? 0, gross: sent }] : []),
  ];
  return { ...commonFacts(order, shop), lines, delivery, vat: rowsOf(atRates), total: cents };
}

type Line = InvoiceFacts["lines"][number];

/** A line of what lies between two: so many pieces more or fewer, and their price. */
function between(line: Line, quantity: number, total: number): Line {
  const unitPrice = line.unitPrice || (quantity === 0 ? 0 : Math.round(total / quantity));
  return { ...line, quantity, unitPrice, discount: unitPrice * quantity - total, total };
}

function rowsOf(parts: { percent: number; gross: number }[]): VatRow[] {
  const percents = [...new Set(parts.map(({ percent }) => percent))].sort((one, other) => one - other);
  return percents.flatMap((percent) => {
    const gross = parts.filter((part) => part.percent === percent).reduce((sum, part) => sum + part.gross, 0);
    const vat = Math.sign(gross) * vatIn(Math.abs(gross), percent);
    return gross === 0 ? [] : [{ percent, base: gross - vat, vat, gross }];
  });
}

/** What the invoice says that takes back a credit note: a line for each of its rates. Pure. */
export function takenBackFacts(credit: CreditFacts, number: string, day: string): InvoiceFacts {
  const {
    refundedOn: _refundedOn,
    corrects: _corrects,
    goods: _goods,
    delivery: _delivery,
    whole: _whole,
    ...common
  } = credit;
  return {
    ...common,
    paidOn: day,
    lines: credit.vat.map(({ percent, gross }) => ({
      title: say("taken_back", { number }),
      variant: "",
      quantity: 1,
      unitPrice: gross,
      discount: 0,
      percent,
      total: gross,
    })),
    delivery: null,
  };
}
