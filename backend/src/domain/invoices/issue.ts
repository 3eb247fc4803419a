import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { InvoiceRow } from "../../modules/invoices/service";
import { shopDay } from "../../modules/invoices/numbers";
import { toCents } from "../../shared/to-cents";
import { alertOwner } from "../letters/owner-alert";
import { messageOf } from "../../shared/message-of";
import { readShopFile } from "../shop/shop-file";
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
    facts: invoiceFacts(order, readShopFile()),
  });
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
  const notes: InvoiceRow[] = [];
  for (const { id, amount, created_at } of refunds)
    notes.push(
      await invoicesOf(container).issueCreditNote({
        refundId: id,
        orderId,
        cents: toCents(amount),
        refundedOn: shopDay(created_at),
      }),
    );
  return notes;
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
