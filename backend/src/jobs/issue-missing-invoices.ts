import type { MedusaContainer } from "@medusajs/framework/types";
import { ordersWithoutInvoice, paymentsWithoutCreditNote } from "../invoicing/missing";
import { sendOrderMailWorkflow } from "../workflows/send-order-mail";
import { sendRefundMailWorkflow } from "../workflows/send-refund-mail";

/** Issues and sends the invoices and credit notes that a crash, or an event that was lost, left out. */
export default async function issueMissingInvoices(container: MedusaContainer): Promise<void> {
  for (const id of await ordersWithoutInvoice(container))
    await sendOrderMailWorkflow(container).run({ input: { id } });
  for (const id of await paymentsWithoutCreditNote(container))
    await sendRefundMailWorkflow(container).run({ input: { id } });
}

export const config = { name: "issue-missing-invoices", schedule: "* * * * *" };
