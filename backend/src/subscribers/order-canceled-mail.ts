import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { orderBooks } from "../domain/invoices/order-books";
import { sendOrderCanceledMailWorkflow } from "../workflows/send-order-canceled-mail";
import { sendRefundMailWorkflow } from "../workflows/send-refund-mail";

/**
 * Core refunds an order that is cancelled without an event for the refund, so the letter about the money is sent on the
 * cancellation; where no money goes back, one that says so.
 */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { payments } = await orderBooks(container, event.data.id);
  for (const { id } of payments) await sendRefundMailWorkflow(container).run({ input: { id } });
  await sendOrderCanceledMailWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "order-canceled-mail" },
};
