import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ordersWithoutInvoice, paymentsWithoutCreditNote } from "../domain/invoices/missing";
import { messageOf } from "../shared/message-of";
import { sendOrderMailWorkflow } from "../workflows/send-order-mail";
import { sendRefundMailWorkflow } from "../workflows/send-refund-mail";

/** Issues and sends the invoices and credit notes that are missing after a crash or a lost event. */
export default async function issueMissingInvoices(container: MedusaContainer): Promise<void> {
  const attempt = (id: string, send: Promise<unknown>) =>
    send.catch((error: unknown) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`invoice for ${id}: ${messageOf(error)}`),
    );
  for (const id of await ordersWithoutInvoice(container))
    await attempt(id, sendOrderMailWorkflow(container).run({ input: { id } }));
  for (const id of await paymentsWithoutCreditNote(container))
    await attempt(id, sendRefundMailWorkflow(container).run({ input: { id } }));
}

export const config = { name: "issue-missing-invoices", schedule: "* * * * *" };
