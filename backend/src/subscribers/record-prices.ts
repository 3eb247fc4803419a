import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { recordPrices } from "../domain/catalogue/record-prices";
import { changesOf } from "../domain/revalidation/changes-of";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";

/** Records each price that the owner sets, then has the pages rendered again with the earlier price beside it. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const changes = await changesOf(container, { event: event.name, ids: [event.data.id] });
  const productIds = changes.flatMap((change) => (change.kind === "product" ? [change.id] : []));
  if (productIds.length === 0) return;
  const noted = await recordPrices(container, productIds);
  if (noted > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
}

const actions = ["created", "updated", "deleted", "restored"];

export const config: SubscriberConfig = {
  event: ["pricing.price", "pricing.price-list"].flatMap((name) =>
    actions.map((action) => `${name}.${action}`),
  ),
};
