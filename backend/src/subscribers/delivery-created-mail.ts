import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendCollectedMailWorkflow } from "../workflows/send-collected-mail";

export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendCollectedMailWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = {
  event: "delivery.created",
  context: { subscriberId: "delivery-created-mail" },
};
