import type { MedusaResponse } from "@medusajs/framework/http";
import { fileName, invoicePdf } from "../../domain/invoices/pdf/document";
import { hasUbl, ublFileName, ublOf } from "../../domain/invoices/ubl/document";
import { factsOf } from "../../modules/invoices/facts";
import type { InvoiceRow } from "../../modules/invoices/service";
import { orNotFound } from "./refusal";

/** Answers an invoice or credit note as a PDF to look at, that no cache keeps and no search engine finds. */
export async function answerPdf(response: MedusaResponse, issued: InvoiceRow): Promise<void> {
  const pdf = await invoicePdf(issued);
  response.setHeader("content-type", "application/pdf");
  response.setHeader("content-disposition", `inline; filename="${fileName(issued)}"`);
  // A browser's own viewer draws with styles of its own.
  response.setHeader("content-security-policy", "frame-ancestors 'none'");
  send(response, pdf);
}

/** Answers it as a UBL file to keep. @throws Refused not_found when its buyer is no Belgian company */
export async function answerUbl(response: MedusaResponse, issued: InvoiceRow): Promise<void> {
  const ubl = await ublOf(orNotFound(hasUbl(factsOf(issued)) ? issued : null));
  response.setHeader("content-type", "application/xml; charset=utf-8");
  response.setHeader("content-disposition", `attachment; filename="${ublFileName(issued)}"`);
  send(response, ubl);
}

function send(response: MedusaResponse, content: Buffer): void {
  response.setHeader("content-length", content.length);
  response.setHeader("cache-control", "private, no-store");
  response.setHeader("x-robots-tag", "noindex");
  response.end(content);
}
