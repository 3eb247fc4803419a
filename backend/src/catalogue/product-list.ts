import type { z } from "zod";
import type { ProductCard, productListQuery } from "../contracts/product";
import { cheapest, isAskedFor } from "../contracts/product-filter";
import type { ListedCard } from "./product-cards";

type Query = z.infer<typeof productListQuery>;

/** The cards a reader asked for: filtered, in the order asked for, one page of them. `count` is before paging. */
export function chosenCards(all: ListedCard[], query: Query): { products: ProductCard[]; count: number } {
  const chosen = all.filter(({ card }) => isAskedFor(card, query));
  const orders: Record<NonNullable<Query["sort"]>, (one: ListedCard, other: ListedCard) => number> = {
    recommended: (one, other) => one.position - other.position,
    price_asc: (one, other) => cheapest(one.card) - cheapest(other.card),
    price_desc: (one, other) => cheapest(other.card) - cheapest(one.card),
    title: (one, other) => one.card.title.localeCompare(other.card.title, "nl"),
    newest: (one, other) => other.created.getTime() - one.created.getTime(),
  };
  const sorted = [...chosen].sort(orders[query.sort ?? "recommended"]).map(({ card }) => card);
  const from = query.offset ?? 0;
  return { products: sorted.slice(from, from + (query.limit ?? 100)), count: sorted.length };
}
