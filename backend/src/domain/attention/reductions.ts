import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReductionState } from "../../contracts/admin-reduction";
import type { AttentionThing } from "../../contracts/admin-attention";
import { PRICE_HISTORY } from "../../modules/price-history";
import type PriceHistoryService from "../../modules/price-history/service";
import { priceLists, reductionState } from "../catalogue/reductions";
import { named } from "./thing";

/** In force, and yet not struck through. */
const unseen: ReductionState[] = ["other_price", "not_lower", "no_earlier"];

/** Price lists of reductions with a price that readers do not see as one. */
export async function unseenReductions(container: MedusaContainer, now: Date): Promise<AttentionThing[]> {
  const lists = await priceLists(container, { type: "sale" });
  const variants = [...new Set(lists.flatMap(({ prices }) => prices.map(({ variantId }) => variantId)))];
  if (variants.length === 0) return [];
  const histories = await container.resolve<PriceHistoryService>(PRICE_HISTORY).of(variants);
  const wrong = lists.filter((list) =>
    list.prices.some(({ variantId, amount }) =>
      unseen.includes(reductionState(list, amount, histories.get(variantId) ?? [], now)),
    ),
  );
  return named("reductions_not_shown", wrong, ({ title }) => title, {
    all: "/price-lists",
    one: ({ id }) => `/price-lists/${id}`,
  });
}
