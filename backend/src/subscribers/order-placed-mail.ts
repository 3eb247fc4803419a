import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOrderMailWorkflow } from "../workflows/send-order-mail";

export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await sendOrderMailWorkflow(container).run({ input: { id: event.data.id } });
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "order-placed-mail" },
};
