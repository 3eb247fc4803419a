import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { FACTS_CHANGED } from "../domain/revalidation/changes-of";
import { followProductWorkflow } from "../workflows/follow-product";

/** Links of articles and the search index are updated when a product changes. */
export default async function followProduct({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await followProductWorkflow(container).run({ input: { product_ids: [event.data.id] } });
}

export const config: SubscriberConfig = {
  event: [
    ...["created", "updated", "deleted", "restored"].map((action) => `product.product.${action}`),
    FACTS_CHANGED,
  ],
};
