import type { z } from "zod";
import type { ProductCard, productListQuery } from "./product";

type Query = z.infer<typeof productListQuery>;

/** The lowest price of a product's variants: major units, VAT included. */
export const cheapest = (card: ProductCard) => Math.min(...card.variants.map(({ price }) => price.amount));

const buyable = (card: ProductCard) => card.variants.some(({ stock }) => stock.state !== "sold_out");

/** Whether a product is among those a reader asked for; the same rule wherever a list is filtered. */
export function isAskedFor(card: ProductCard, query: Query): boolean {
  if (query.category && !card.categories.some(({ handle }) => handle === query.category)) return false;
  if (query.brand && card.brand !== query.brand) return false;
  if (query.form && card.form.code !== query.form) return false;
  if (query.in_stock && !buyable(card)) return false;
  if (query.price_from !== undefined && cheapest(card) < query.price_from) return false;
  return query.price_to === undefined || cheapest(card) <= query.price_to;
}
