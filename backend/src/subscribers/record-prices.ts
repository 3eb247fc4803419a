import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { productsOfPriceLists, productsOfPrices } from "../domain/revalidation/touched-products";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { recordPricesWorkflow } from "../workflows/record-prices";

/** Each price the owner sets is noted; pages that came to ask meanwhile hear of the earlier price beside it. */
export default async function recordPrices({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const find = event.name.startsWith("pricing.price-list.") ? productsOfPriceLists : productsOfPrices;
  const productIds = await find(container, [event.data.id]);
  if (productIds.length === 0) return;
  const { result: noted } = await recordPricesWorkflow(container).run({ input: { productIds } });
  const changes = productIds.map((id) => ({ kind: "product" as const, id }));
  if (noted > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
}

const actions = ["created", "updated", "deleted", "restored"];

export const config: SubscriberConfig = {
  event: ["pricing.price", "pricing.price-list"].flatMap((name) =>
    actions.map((action) => `${name}.${action}`),
  ),
};
