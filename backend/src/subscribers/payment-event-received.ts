import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { handleEvent } from "../domain/payments/handle-event";

/** Settles the payment of a stored Stripe event at once, without waiting for the job. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await handleEvent(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: "payment.event_received",
  context: { subscriberId: "payment-event-received" },
};
