import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { handlePaymentEventWorkflow } from "../workflows/handle-payment-event";

export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await handlePaymentEventWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = {
  event: "payment.event_received",
  context: { subscriberId: "payment-event-received" },
};
