import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { productsOfPriceLists, productsOfPrices } from "../domain/revalidation/touched-products";
import { revalidateChangesWorkflow } from "../workflows/revalidate-pages";
import { recordPrices } from "../domain/catalogue/record-prices";

/** Records each price that the owner sets, then has the pages rendered again with the earlier price beside it. */
export default async function onEvent({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const find = event.name.startsWith("pricing.price-list.") ? productsOfPriceLists : productsOfPrices;
  const productIds = await find(container, [event.data.id]);
  if (productIds.length === 0) return;
  const noted = await recordPrices(container, productIds);
  const changes = productIds.map((id) => ({ kind: "product" as const, id }));
  if (noted > 0) await revalidateChangesWorkflow(container).run({ input: { changes } });
}

const actions = ["created", "updated", "deleted", "restored"];

export const config: SubscriberConfig = {
  event: ["pricing.price", "pricing.price-list"].flatMap((name) =>
    actions.map((action) => `${name}.${action}`),
  ),
};
