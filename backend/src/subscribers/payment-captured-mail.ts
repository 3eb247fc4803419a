import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { withCachedReads } from "../shared/cached-reads";
import { ordersOfPayment } from "../domain/invoices/orders-of-payment";
import { sendOrderMailWorkflow } from "../workflows/send-order-mail";

/** Sends the invoice when the owner captures the money after the order. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  for (const id of await ordersOfPayment(container, event.data.id))
    await withCachedReads(() => sendOrderMailWorkflow(container).run({ input: { id } }));
}

export const config: SubscriberConfig = {
  event: "payment.captured",
  context: { subscriberId: "payment-captured-mail" },
};
