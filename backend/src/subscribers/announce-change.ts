import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { readings } from "../domain/revalidation/changes-of";
import { announceChangeWorkflow } from "../workflows/announce-change";

/** Pages follow what the owner and the orders change, within two seconds. */
export default async function announceChange({
  event,
  container,
}: SubscriberArgs<{ id: string; slug?: string }>): Promise<void> {
  const { id, slug } = event.data;
  await announceChangeWorkflow(container).run({ input: { event: event.name, ids: [id], slug } });
}

export const config: SubscriberConfig = { event: [...readings.keys()] };
