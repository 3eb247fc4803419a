import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { z } from "zod";
import { sendOrderChangedMailWorkflow } from "../workflows/send-order-changed-mail";

const confirmed = z.object({
  order_id: z.string(),
  actions: z.array(z.object({ id: z.string() })).min(1),
  no_notification: z.boolean().nullish(),
});

/** The buyer hears of each change that the owner makes to the order, unless the owner said not to. */
export default async function onEvent({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const change = confirmed.parse(event.data);
  const [first] = change.actions;
  if (change.no_notification || !first) return;
  await sendOrderChangedMailWorkflow(container).run({ input: { id: change.order_id, change: first.id } });
}

export const config: SubscriberConfig = {
  event: "order-edit.confirmed",
  context: { subscriberId: "order-changed-mail" },
};
