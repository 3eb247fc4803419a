import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { changesByEvent } from "../domain/revalidation/changes-of";
import { revalidatePagesWorkflow } from "../workflows/revalidate-pages";

/** Pages show what owner or orders changed within two seconds. */
export default async function revalidatePages({
  event,
  container,
}: SubscriberArgs<{ id: string; slug?: string }>): Promise<void> {
  const { id, slug } = event.data;
  await revalidatePagesWorkflow(container).run({ input: { event: event.name, ids: [id], slug } });
}

export const config: SubscriberConfig = { event: [...changesByEvent.keys()] };
