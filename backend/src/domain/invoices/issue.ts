import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { chosenParts } from "../../modules/invoices/chosen-refund";
import type { Kept } from "../../modules/invoices/credited-goods";
import { failedSource, type InvoiceRow } from "../../modules/invoices/service";
import { shopDay } from "../../shared/shop-day";
import { toCents } from "../../shared/to-cents";
import { alertOwner } from "../letters/owner-alert";
import { messageOf } from "../../shared/message-of";
import { recentSettings } from "../shop/recent-settings";
import { creditFacts } from "../../modules/invoices/facts";
import { differenceFacts, takenBackFacts } from "./difference-facts";
import { invoiceFacts } from "./invoice-facts";
import { invoicesOf } from "./invoices-of";
import { orderBooks, type OrderBooks } from "./order-books";

/**
 * The invoice of an order: issued now when its money was taken and it has none.
 * @returns null while nothing was taken. @throws when money, lines and total do not agree.
 */
export async function issueInvoice(container: MedusaContainer, orderId: string): Promise<InvoiceRow | null> {
  const [known] = await invoicesOf(container).listInvoices(
    { kind: "invoice", source_id: orderId },
    { take: 1 },
  );
  return known ?? (await issueFor(container, await orderBooks(container, orderId)));
}

async function issueFor(container: MedusaContainer, order: OrderBooks): Promise<InvoiceRow | null> {
  if (order.captures.length === 0) return null;
  return invoicesOf(container).issueInvoice({
    orderId: order.id,
    facts: invoiceFacts(order, await recentSettings(container)),
  });
}

/**
 * The invoice of what was paid for a change of an order after its first invoice; issued now when it was not.
 * @returns null when everything that was taken is invoiced. @throws when the change does not come to what was paid
 */
export async function issueDifference(
  container: MedusaContainer,
  orderId: string,
): Promise<InvoiceRow | null> {
  const order = await orderBooks(container, orderId);
  const documents = await invoicesOf(container).documentsOf(orderId);
  const [first] = documents.invoices;
  const last = order.captures.at(-1);
  if (!first || !last) return null;
  const taken = order.captures.reduce((sum, { amount }) => sum + toCents(amount), 0);
  const invoiced = documents.invoices.reduce((sum, { facts }) => sum + facts.total, 0);
  if (taken <= invoiced) return null;
  const facts = differenceFacts(order, await recentSettings(container), {
    cents: taken - invoiced,
    invoices: documents.invoices.map((each) => each.facts),
    credits: documents.credits.map((each) => each.facts),
  });
  return invoicesOf(container).issueInvoice({ orderId, sourceId: last.id, facts });
}

/**
 * The credit notes of all refunds of an order, oldest first; those that were issued before are answered again.
 * @throws when the order can have no invoice, or more went back than it was for
 */
export async function issueCreditNotes(container: MedusaContainer, orderId: string): Promise<InvoiceRow[]> {
  const order = await orderBooks(container, orderId);
  const refunds = [...order.refunds].sort(
    (one, other) => one.created_at.getTime() - other.created_at.getTime(),
  );
  if (refunds.length === 0 || !(await issueInvoice(container, orderId))) return [];
  const kept = keptOf(order);
  const notes: InvoiceRow[] = [];
  for (const { id, amount, created_at, metadata } of refunds)
    notes.push(
      await invoicesOf(container).issueCreditNote({
        refundId: id,
        orderId,
        cents: toCents(amount),
        refundedOn: shopDay(created_at),
        kept,
        chosen: chosenParts.safeParse(metadata?.chosen).data ?? null,
      }),
    );
  return notes;
}

/** How many of each line of an order are still the buyer's. Pure. */
export const keptOf = ({ items }: Pick<OrderBooks, "items">): Kept[] =>
  items.map(({ id, quantity, kept = quantity }) => ({ itemId: id, quantity: kept }));

/**
 * The invoice that takes back the credit note of a refund that failed at the bank: its money was not given back.
 * @returns null when no credit note was issued for it
 */
export async function takeBackCreditNote(
  container: MedusaContainer,
  orderId: string,
  refundId: string,
): Promise<InvoiceRow | null> {
  const invoices = invoicesOf(container);
  const [note] = await invoices.listInvoices({ kind: "credit_note", source_id: refundId }, { take: 1 });
  if (!note) return null;
  const credit = creditFacts.parse(note.facts);
  return invoices.issueInvoice({
    orderId,
    sourceId: failedSource(refundId),
    facts: takenBackFacts(credit, note.number, shopDay(new Date())),
  });
}

/**
 * The document for a letter, or null: a letter is sent also when its document cannot be made; the owner gets one alert.
 */
export async function unlessItFails<T>(
  container: MedusaContainer,
  orderId: string,
  make: () => Promise<T>,
): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`invoice of order ${orderId}: ${messageOf(error)}`);
    const { display_id, total } = await orderBooks(container, orderId);
    await alertOwner(container, "invoice_failed", orderId, { cents: toCents(total), order: display_id });
    return null;
  }
}
