import type { InvoiceRow } from "../../modules/invoices/service";
import type { Attachment } from "../../modules/mail/letters";
import { fileName, invoicePdf } from "./pdf/document";
import { hasUbl, ublFileName, ublOf } from "./ubl/document";

/** An invoice or credit note as the files that go with a letter: the PDF, and for a Belgian company the UBL. */
export async function invoiceAttachments(issued: InvoiceRow): Promise<Attachment[]> {
  const ubl = hasUbl(issued) ? await ublOf(issued) : undefined;
  const pdf = attached(fileName(issued), "application/pdf", await invoicePdf(issued, ubl));
  return ubl ? [pdf, attached(ublFileName(issued), "application/xml", ubl)] : [pdf];
}

const attached = (filename: string, contentType: string, content: Buffer): Attachment => ({
  filename,
  content: content.toString("base64"),
  contentType,
  encoding: "base64",
});
