import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { factsOf } from "../../modules/invoices/facts";
import type { InvoiceRow } from "../../modules/invoices/service";
import type { Attachment } from "../../modules/mail/letters";
import { messageOf } from "../../shared/message-of";
import { alertOwner } from "../letters/owner-alert";
import { listed } from "./listed";
import { fileName, invoicePdf } from "./pdf/document";
import { hasUbl, ublFileName, ublOf } from "./ubl/document";

/**
 * An invoice or credit note as the files that go with a letter: the PDF, and for a Belgian company the UBL. A letter goes
 * without a UBL that cannot be made; the owner gets one alert.
 */
export async function invoiceAttachments(
  container: MedusaContainer,
  issued: InvoiceRow,
): Promise<Attachment[]> {
  const ubl = hasUbl(factsOf(issued)) ? await ublUnlessItFails(container, issued) : null;
  const pdf = attached(fileName(issued), "application/pdf", await invoicePdf(issued, ubl));
  return ubl ? [pdf, attached(ublFileName(issued), "application/xml", ubl)] : [pdf];
}

async function ublUnlessItFails(container: MedusaContainer, issued: InvoiceRow): Promise<Buffer | null> {
  try {
    return await ublOf(issued);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.error(`UBL of ${issued.number}: ${messageOf(error)}`);
    const { displayId, total } = listed(issued);
    await alertOwner(container, "invoice_failed", issued.order_id, { cents: total, order: displayId });
    return null;
  }
}

const attached = (filename: string, contentType: string, content: Buffer): Attachment => ({
  filename,
  content: content.toString("base64"),
  contentType,
  encoding: "base64",
});
