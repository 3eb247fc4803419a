import type { AdminInvoice } from "backend/contracts/admin-invoice";
import type { OrderView } from "backend/contracts/checkout";
import { z } from "zod";
import { statusOf } from "../support/buyer";
import { comeBack, edit, lineOf, payDifference, send } from "../support/changes";
import { issued } from "../support/invoices";
import { adminBody, cancelOrder, orderInAdmin, refund } from "../support/owner";
import type { Case } from "./cases";
import type { Figures } from "./terms";
import { vatIn } from "./vat";
import type { ForSale } from "./shop";

interface Placed {
  checkoutId: string;
  orderId: string;
  invoice: AdminInvoice;
  due: Figures;
  goods: ForSale[];
}

interface Done {
  wrong: string[];
  documents: AdminInvoice[];
}

const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
const cents = ({ amount }: { amount: number }) => Math.round(amount * 100);
/** Half a cent, of a line that cannot be divided into equal pieces, is rounded up; 5.015 is less than that as a float. */
const roundedCents = (amount: number) => Math.round(Number((amount * 100).toFixed(6)));
const outstanding = z.object({ order: z.object({ summary: z.object({ pending_difference: z.number() }) }) });

/** What the owner does with an order, and what is wrong after it. */
export async function afterwards({ after, lines }: Case, placed: Placed): Promise<Done> {
  const { goods, orderId } = placed;
  const chosen = "line" in after ? lines[after.line % lines.length] : undefined;
  const sold = chosen && goods[chosen.good];
  switch (after.do) {
    case "nothing":
      return { wrong: [], documents: [] };
    case "refund":
      return refunds(after.percents, placed);
    case "cancel": {
      await cancelOrder(orderId);
      return credited(placed, [placed.due.total]);
    }
    case "return":
      if (!sold || !chosen || !sold.sent) return { wrong: [], documents: [] };
      return returned(placed, sold, Math.min(after.quantity, chosen.quantity));
    case "edit": {
      if (!sold) return { wrong: [], documents: [] };
      const line = await lineOf(orderId, sold.variantId);
      if (line.quantity === after.quantity) return { wrong: [], documents: [] };
      await edit(orderId, { quantities: { [line.id]: after.quantity } });
      return changed(placed);
    }
    case "add": {
      const added = goods[after.good];
      if (!added) return { wrong: [], documents: [] };
      await edit(orderId, { add: [{ variant_id: added.variantId, quantity: after.quantity }] });
      return changed(placed);
    }
  }
}

async function refunds(percents: number[], placed: Placed): Promise<Done> {
  const { payment } = await orderInAdmin(placed.orderId);
  const amounts: number[] = [];
  for (const percent of percents) {
    const left = placed.due.total - sum(amounts);
    const part = Math.min(left, Math.max(1, Math.floor((left * percent) / 100)));
    if (part === 0) break;
    const { status } = await refund(payment.id, part / 100);
    if (status !== 200) return { wrong: [`refund of ${part}: ${status}`], documents: [] };
    amounts.push(part);
  }
  return credited(placed, amounts);
}

/** Credit notes of these amounts, none below zero at a rate, and the order page says what went back. */
async function credited({ orderId, checkoutId, invoice, due }: Placed, amounts: number[]): Promise<Done> {
  const [, ...notes] = await issued(orderId, 1 + amounts.length);
  const wrong = same(
    "credit notes",
    notes.map(({ total }) => total),
    amounts,
  );
  for (const { percent, gross, vat } of invoice.vat) {
    const rows = notes.flatMap((note) => note.vat.filter((row) => row.percent === percent));
    const back = { gross: sum(rows.map((row) => row.gross)), vat: sum(rows.map((row) => row.vat)) };
    const whole = sum(amounts) === invoice.total;
    if (back.gross > gross || back.vat > vat || (whole && (back.gross !== gross || back.vat !== vat)))
      wrong.push(`credit at ${percent} %: ${JSON.stringify(back)} of ${gross} with ${vat}`);
  }
  const page = await orderPage(checkoutId);
  wrong.push(...same("order page, total", cents(page.totals.total), due.total));
  wrong.push(...same("order page, refunded", cents(page.totals.refunded), sum(amounts)));
  return { wrong, documents: notes };
}

/** Pieces that came back: what the Admin proposes goes back, at the goods' own rate. */
async function returned(placed: Placed, sold: ForSale, quantity: number): Promise<Done> {
  const { orderId } = placed;
  await send(orderId);
  const line = await lineOf(orderId, sold.variantId);
  await comeBack(orderId, line.id, quantity);
  const { order } = outstanding.parse(await adminBody("GET", `/orders/${orderId}?fields=id,summary`));
  const owed = -order.summary.pending_difference;
  const due = roundedCents(owed);
  if (due <= 0) return { wrong: [], documents: [] };
  const { payment } = await orderInAdmin(orderId);
  const { status } = await refund(payment.id, owed);
  if (status !== 200) return { wrong: [`refund of ${owed}: ${status}`], documents: [] };
  const done = await credited(placed, [due]);
  const [note] = done.documents;
  const percents = placed.invoice.vat.map(({ percent }) => percent);
  const own = percents.filter(
    (percent) => percent === sold.good(1, "be").percent || percent === sold.good(1, "nl").percent,
  );
  // All that was left: then the note is the invoice.
  const whole = note?.total === placed.invoice.total;
  const strange = note?.vat.filter(({ percent }) => !own.includes(percent)) ?? [];
  if (!whole && strange.length > 0) done.wrong.push(`credit for ${sold.sku} at ${JSON.stringify(strange)}`);
  return done;
}

/**
 * After a change: whole cents, rows that add up, and, once the difference is paid or given back, invoices less credit
 * notes that are the order's total.
 */
async function changed({ orderId, checkoutId, due }: Placed): Promise<Done> {
  const page = await orderPage(checkoutId);
  const now = cents(page.totals.total);
  const wrong = [
    ...same(
      "changed order, rows",
      now,
      cents(page.totals.items) - cents(page.totals.discount) + cents(page.totals.delivery),
    ),
    ...same(
      "changed order, lines",
      cents(page.totals.items),
      sum(page.lines.map(({ original }) => cents(original))),
    ),
    ...same(
      "changed order, codes",
      cents(page.totals.discount),
      sum(page.codes.map(({ amount }) => cents(amount))),
    ),
    ...same("changed order, paid", page.paid, now <= due.total),
    ...same("changed order, below nothing", now < 0, false),
  ];
  if (now === due.total) return { wrong, documents: [] };
  if (now > due.total) await payDifference(orderId);
  else await refund((await orderInAdmin(orderId)).payment.id, (due.total - now) / 100);
  const documents = await issued(orderId, 2);
  const net = sum(documents.map(({ kind, total }) => (kind === "invoice" ? total : -total)));
  const [, last] = documents;
  wrong.push(...same("documents of a changed order", net, now));
  for (const { percent, vat, gross } of last?.vat ?? [])
    if (Math.abs(vat) !== vatIn(Math.abs(gross), percent) && last?.kind === "invoice")
      wrong.push(`VAT ${vat} in ${gross} at ${percent} %`);
  wrong.push(...same("changed order, paid at last", (await orderPage(checkoutId)).paid, true));
  return { wrong, documents: documents.slice(1) };
}

async function orderPage(checkoutId: string): Promise<OrderView> {
  const now = await statusOf(checkoutId);
  if (now.state !== "order") throw new Error(`the order is ${now.state}`);
  return now.order;
}

const same = (what: string, shown: unknown, due: unknown): string[] =>
  JSON.stringify(shown) === JSON.stringify(due)
    ? []
    : [`${what}: ${JSON.stringify(shown)}, due ${JSON.stringify(due)}`];
