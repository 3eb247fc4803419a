import type { AdminInvoice } from "backend/contracts/admin-invoice";
import type { CartView } from "backend/contracts/cart";
import type { OrderView } from "backend/contracts/checkout";
import { z } from "zod";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { adminBody } from "../support/owner";
import { pdfText } from "../support/pdf-text";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";
import { readUbl, ublAmiss } from "../support/ubl";
import type { Figures } from "./terms";
import { vatAmiss } from "./vat";

/** What is wrong with a figure, in words; `where` is the place that shows it. */
type Wrong = string[];

const total = (all: number[]): number => all.reduce((one, other) => one + other, 0);
const differs = (where: string, shown: unknown, due: unknown): Wrong =>
  JSON.stringify(shown) === JSON.stringify(due)
    ? []
    : [`${where}: ${JSON.stringify(shown)}, due ${JSON.stringify(due)}`];

/** Cents of an amount that a place shows; NaN when it has parts of a cent, for then it equals nothing. */
const cents = (amount: number): number => {
  const whole = Math.round(amount * 100);
  return Math.abs(amount * 100 - whole) < 1e-6 ? whole : Number.NaN;
};

interface Shown {
  lines: { original: { amount: number }; total: { amount: number } }[];
  codes: { code: string; amount: { amount: number } }[];
  totals: Pick<CartView["totals"], "items" | "discount" | "delivery" | "total">;
}

/** Cart, checkout and order page show the same rows: lines, what each code takes, delivery, the total. */
export function rowsAmiss(where: string, shown: Shown, due: Figures): Wrong {
  const money = ({ amount }: { amount: number }) => cents(amount);
  const taken = (all: { code: string; cents: number }[]) =>
    all.map(({ code, cents: much }) => `${code} ${much}`).sort();
  const lines = (all: { before: number; after: number }[]) =>
    all.map(({ before, after }) => [before, after]).sort();
  const { items, discount, delivery, total: all } = shown.totals;
  return [
    ...differs(
      `${where}, lines`,
      lines(shown.lines.map((each) => ({ before: money(each.original), after: money(each.total) }))),
      lines(due.lines),
    ),
    ...differs(
      `${where}, codes`,
      taken(shown.codes.map(({ code, amount }) => ({ code, cents: money(amount) }))),
      taken(due.taken),
    ),
    ...differs(`${where}, goods`, money(items), total(due.lines.map(({ before }) => before))),
    ...differs(`${where}, delivery`, delivery ? money(delivery) : 0, due.delivery.before),
    ...differs(`${where}, discount`, money(discount), due.before - due.total),
    ...differs(`${where}, total`, money(all), due.total),
  ];
}

export const vatShownAmiss = (where: string, shown: CartView, due: Figures): Wrong => {
  const table = shown.totals.vat.map(({ percent, amount }) => ({ percent, vat: cents(amount.amount) }));
  // The cart shows only the VAT of each rate: each is that of a gross within a cent of the exact one.
  return table.flatMap(({ percent, vat }) => {
    const gross = due.rates.find((rate) => rate.percent === percent)?.gross;
    if (!gross) return [`${where}: VAT at ${percent} %, which no good has`];
    const most = (Number(gross.over) / Number(gross.under)) * (percent / (100 + percent));
    return Math.abs(vat - most) < 1 ? [] : [`${where}: VAT ${vat} at ${percent} %, due ${most}`];
  });
};

const sessionLines = z.object({ data: z.array(z.object({ amount_total: z.number() })) });

/** The payment page's lines are the cart's, and make the amount. */
export async function stripeAmiss(session: string, due: Figures): Promise<Wrong> {
  const answer = await fetch(
    `${shopUnderTest().stripe}/v1/checkout/sessions/${session}/line_items?limit=100`,
    {
      headers: { authorization: "Bearer sk_test_money" },
    },
  );
  const { data } = sessionLines.parse(await answer.json());
  const shown = data.map(({ amount_total }) => amount_total).sort();
  const delivery = due.delivery.after > 0 ? [due.delivery.after] : [];
  return differs("Stripe, lines", shown, [...due.lines.map(({ after }) => after), ...delivery].sort());
}

const adminOrder = z.object({
  order: z.object({
    total: z.number(),
    credit_line_total: z.number(),
    original_total: z.number(),
    discount_total: z.number(),
    items: z.array(z.object({ total: z.number(), original_total: z.number() })),
    shipping_methods: z.array(z.object({ total: z.number() })),
  }),
});

export async function adminAmiss(orderId: string, due: Figures): Promise<Wrong> {
  const fields = "total,credit_line_total,original_total,discount_total,*items,*shipping_methods";
  const { order } = adminOrder.parse(await adminBody("GET", `/orders/${orderId}?fields=${fields}`));
  return [
    ...differs("Admin, total", cents(order.total + order.credit_line_total), due.total),
    ...differs(
      "Admin, lines",
      order.items.map((each) => cents(each.total)).sort(),
      due.lines.map(({ after }) => after).sort(),
    ),
    ...differs(
      "Admin, delivery",
      total(order.shipping_methods.map((each) => cents(each.total))),
      due.delivery.after,
    ),
  ];
}

const letter = z.object({
  lines: z.array(z.object({ total: z.string() })),
  totals: z.array(z.object({ label: z.string(), value: z.string(), strong: z.boolean() })),
});

/** "€ 29,95" and "€ -3,00" as cents. */
export function centsOf(words: string): number {
  const figures = words.replace(/[^\d,-]/g, "").replace(",", "");
  return Number(figures);
}

/** The confirmation as it was mailed: its rows make its total, and its VAT is within it. */
export async function mailAmiss(orderId: string, due: Figures): Promise<Wrong> {
  const found = await eventually(async () => {
    const [row] = await rows(z.object({ data: letter }), "select data from letter where key = $1", [
      `order-confirmation/${orderId}`,
    ]);
    return row?.data;
  });
  const at = found.totals.findIndex(({ strong }) => strong);
  const lines = found.lines.map((each) => centsOf(each.total));
  const between = found.totals.slice(0, at).map(({ value }) => centsOf(value));
  return [
    ...differs("mail, lines", [...lines].sort(), due.lines.map(({ before }) => before).sort()),
    ...differs("mail, rows", total([...lines, ...between]), due.total),
    ...differs("mail, total", centsOf(found.totals[at]?.value ?? ""), due.total),
  ];
}

/** The invoice: its VAT table, its total, and what is printed on it. */
export async function invoiceAmiss(invoice: AdminInvoice, order: OrderView, due: Figures): Promise<Wrong> {
  const link = order.invoices.find(({ number }) => number === invoice.number)?.url ?? "";
  const printed = pdfText(Buffer.from(await (await fetch(link)).arrayBuffer()));
  const missing = [due.total, ...due.lines.map(({ after }) => after)].filter(
    (each) => !printed.includes(euros(each)),
  );
  return [
    ...differs("invoice, total", invoice.total, due.total),
    ...vatAmiss(due, invoice.vat).map((what) => `invoice: ${what}`),
    ...missing.map((each) => `invoice: ${euros(each)} is not printed`),
  ];
}

/** The file of a company's invoice or credit note has the same figures, and breaks no rule of its standard. */
export async function filesAmiss({ id, number, vat, total: all, hasUbl }: AdminInvoice): Promise<Wrong> {
  if (!hasUbl) return [`UBL: ${number} has none`];
  const { text } = await admin("GET", `/invoices/${id}/ubl`);
  const read = readUbl(text);
  const rates = vat.map(({ percent, base, vat: tax }) => ({ percent, base, vat: tax }));
  return [
    ...ublAmiss(text).map((rule) => `UBL: ${number} breaks ${rule}`),
    ...differs(`UBL, total of ${number}`, read.totals["cbc:TaxInclusiveAmount"], all),
    ...differs(`UBL, VAT of ${number}`, read.vat, rates),
  ];
}

const euros = (much: number) => `€ ${(much / 100).toFixed(2).replace(".", ",")}`;

/** The bookkeeper's list has each of these documents, a credit note below zero, and in each row the rates make the total. */
export async function csvAmiss(documents: AdminInvoice[]): Promise<Wrong> {
  const { text } = await admin("GET", `/invoices/csv?year=${new Date().getFullYear()}`);
  const [head = [], ...list] = text.split("\r\n").map((row) => row.split(";"));
  const byNumber = new Map(list.map((row) => [row[0], row]));
  const figure = (cell: string | undefined) => Math.round(Number((cell || "0").replace(",", ".")) * 100);
  return documents.flatMap(({ number, kind, total: all }) => {
    const row = byNumber.get(number);
    if (!row) return [`CSV: ${number} is not there`];
    const sign = kind === "credit_note" ? -1 : 1;
    const amounts = row.slice(head.findIndex((name) => name.startsWith("maatstaf"))).map(figure);
    return [
      ...differs(`CSV, ${number}`, amounts.at(-1), sign * all),
      ...differs(`CSV, rates of ${number}`, total(amounts.slice(0, -1)), sign * all),
    ];
  });
}
