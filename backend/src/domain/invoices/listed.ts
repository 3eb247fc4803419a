import type { AdminInvoice } from "../../contracts/admin-invoice";
import { factsOf } from "../../modules/invoices/facts";
import type { InvoiceRow } from "../../modules/invoices/service";
import { hasUbl } from "./ubl/document";

/** An invoice or credit note as lists show it. */
export function listed({ id, kind, number, issued_at, order_id, facts }: InvoiceRow): AdminInvoice {
  const says = factsOf({ kind, facts });
  const { order, buyer, vat, total } = says;
  return {
    id,
    kind,
    number,
    issuedAt: new Date(issued_at).toISOString(),
    orderId: order_id,
    displayId: order.displayId,
    country: buyer.country,
    companyNumber: buyer.companyNumber ?? null,
    hasUbl: hasUbl(says),
    vat,
    total,
    corrects: "corrects" in says ? says.corrects.number : null,
  };
}
