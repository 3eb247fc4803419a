import type { MedusaContainer } from "@medusajs/framework/types";
import { INVOICES } from "../../modules/invoices";
import type InvoicesService from "../../modules/invoices/service";
import type { InvoiceRow } from "../../modules/invoices/service";
import { dayBegins, dayEnds } from "../../shared/shop-day";

export const invoicesOf = (container: MedusaContainer): InvoicesService =>
  container.resolve<InvoicesService>(INVOICES);

/** Invoices and credit notes of these days of Belgium, both included, oldest first. */
export const issuedBetween = (container: MedusaContainer, from: string, to: string): Promise<InvoiceRow[]> =>
  invoicesOf(container).listInvoices(
    { issued_at: { $gte: dayBegins(from), $lte: dayEnds(to) } },
    { take: null, order: { issued_at: "ASC", sequence: "ASC" } },
  );
