import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendRefundMailWorkflow } from "../workflows/send-refund-mail";

export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendRefundMailWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = {
  event: "payment.refunded",
  context: { subscriberId: "payment-refunded-mail" },
};
