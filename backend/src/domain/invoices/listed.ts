import type { AdminInvoice } from "../../contracts/admin-invoice";
import { creditFacts, invoiceFacts } from "../../modules/invoices/facts";
import type { InvoiceRow } from "../../modules/invoices/service";
import { hasUbl } from "./ubl/document";

/** An invoice or credit note as lists show it. */
export function listed({ id, kind, number, issued_at, order_id, facts }: InvoiceRow): AdminInvoice {
  const credit = kind === "credit_note" ? creditFacts.parse(facts) : null;
  const { order, buyer, vat, total } = credit ?? invoiceFacts.parse(facts);
  return {
    id,
    kind,
    number,
    issuedAt: new Date(issued_at).toISOString(),
    orderId: order_id,
    displayId: order.displayId,
    country: buyer.country,
    companyNumber: buyer.companyNumber ?? null,
    hasUbl: hasUbl({ kind, facts }),
    vat,
    total,
    corrects: credit?.corrects.number ?? null,
  };
}
