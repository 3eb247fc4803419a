import { fileName, invoicePdf } from "./pdf/document";
import type { Attachment } from "../../modules/mail/letters";
import type { InvoiceRow } from "../../modules/invoices/service";

/** An invoice or credit note as the file that goes with a letter. */
export async function invoiceAttachment(issued: InvoiceRow): Promise<Attachment> {
  const pdf = await invoicePdf(issued);
  return {
    filename: fileName(issued),
    content: pdf.toString("base64"),
    contentType: "application/pdf",
    encoding: "base64",
  };
}
