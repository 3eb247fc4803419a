import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { withCachedReads } from "../shared/cached-reads";
import { sendOrderMailWorkflow } from "../workflows/send-order-mail";

export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await withCachedReads(() => sendOrderMailWorkflow(container).run({ input: { id: event.data.id } }));
}

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "order-placed-mail" },
};
