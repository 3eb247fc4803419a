import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendShippedMailWorkflow } from "../workflows/send-shipped-mail";

export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendShippedMailWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = {
  event: "shipment.created",
  context: { subscriberId: "shipment-created-mail" },
};
