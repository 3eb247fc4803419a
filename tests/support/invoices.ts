import { adminInvoices, type AdminInvoice } from "backend/contracts/admin-invoice";
import { eventually } from "./eventually";
import { admin } from "./store";

/** The invoice and credit notes of an order, newest first. */
export async function invoicesOf(orderId: string): Promise<AdminInvoice[]> {
  const { body } = await admin("GET", `/invoices?order_id=${orderId}`);
  return adminInvoices.parse(body).invoices;
}

/** The invoice and credit notes of an order, oldest first, once there are so many. */
export function issued(orderId: string, count: number, patience = 30_000): Promise<AdminInvoice[]> {
  return eventually(async () => {
    const invoices = await invoicesOf(orderId);
    return invoices.length === count ? invoices.reverse() : null;
  }, patience);
}

/** Numbers of this year that were left out or given twice, in either series: none, when all is well. */
export async function numbersAmiss(): Promise<string[]> {
  const all = await thisYear();
  return (["invoice", "credit_note"] as const).flatMap((kind) => {
    const numbers = all.filter((each) => each.kind === kind).map(({ number }) => number);
    const sequences = numbers.map((number) => Number(number.split("-")[1])).sort((one, other) => one - other);
    return sequences.flatMap((sequence, at) =>
      sequence === at + 1 ? [] : [`${kind} ${sequence} at ${at + 1}`],
    );
  });
}

async function thisYear(): Promise<AdminInvoice[]> {
  const year = new Date().getFullYear();
  const all: AdminInvoice[] = [];
  for (;;) {
    const { body } = await admin("GET", `/invoices?year=${year}&limit=200&offset=${all.length}`);
    const page = adminInvoices.parse(body).invoices;
    all.push(...page);
    if (page.length < 200) return all;
  }
}
