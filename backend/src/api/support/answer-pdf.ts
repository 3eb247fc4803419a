import type { MedusaResponse } from "@medusajs/framework/http";
import { fileName, invoicePdf } from "../../domain/invoices/pdf/document";
import type { InvoiceRow } from "../../modules/invoices/service";

/** Answers an invoice or credit note as a PDF to look at, that no cache keeps and no search engine finds. */
export async function answerPdf(response: MedusaResponse, issued: InvoiceRow): Promise<void> {
  const pdf = await invoicePdf(issued);
  response.setHeader("content-type", "application/pdf");
  response.setHeader("content-length", pdf.length);
  response.setHeader("content-disposition", `inline; filename="${fileName(issued)}"`);
  // A browser's own viewer draws with styles of its own.
  response.setHeader("content-security-policy", "frame-ancestors 'none'");
  response.setHeader("cache-control", "private, no-store");
  response.setHeader("x-robots-tag", "noindex");
  response.end(pdf);
}
