import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { handleEvent } from "../domain/payments/handle-event";

/** An event of Stripe's was written down: the payment it is about is settled at once, not at the job's next run. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await handleEvent(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: "payment.event_received",
  context: { subscriberId: "payment-event-received" },
};
