import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import type { OrderView } from "../../contracts/checkout";
import { invoiceToken } from "../downloads/token";
import { factsOf } from "../../modules/invoices/facts";
import { hasUbl } from "./ubl/document";
import { invoicesOf } from "./invoices-of";

/** The invoice and credit notes of an order, oldest first, each with an address that only its holder knows. */
export async function invoiceLinks(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderView["invoices"]> {
  const rows = await invoicesOf(container).listInvoices(
    { order_id: orderId },
    { take: null, order: { issued_at: "ASC" }, select: ["id", "kind", "number", "facts"] },
  );
  return rows.map(({ id, kind, number, facts }) => {
    const token = invoiceToken(environment.cookieSecret, { orderId, invoiceId: id });
    const url = `${environment.backendUrl}/downloads/invoices/${token}`;
    return { kind, number, url, ublUrl: hasUbl(factsOf({ kind, facts })) ? `${url}?as=ubl` : null };
  });
}
