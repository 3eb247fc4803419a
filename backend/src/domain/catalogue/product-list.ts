import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "zod";
import type { ProductCard, productListQuery } from "../../contracts/product";
import { cheapest, isAskedFor } from "../../contracts/product-filter";
import { productCardsByIds } from "./product-cards";
import { listProductIds } from "./list-product-ids";

type Query = z.infer<typeof productListQuery>;

/** The cards a reader asked for: filtered, in the order asked for, one page of them. `count` is before paging. */
export async function chosenCards(
  container: MedusaContainer,
  query: Query,
): Promise<{ products: ProductCard[]; count: number }> {
  const { ids, count } = await listProductIds(container, query);
  const cards = await productCardsByIds(container, ids);
  const chosen = ids.flatMap((id) => cards.get(id) ?? []);
  // Prices and stock as they are this moment; what the list was chosen by may be a moment older.
  const products = chosen.filter((card) => isAskedFor(card, query));
  if (query.sort === "price_asc") products.sort((one, other) => cheapest(one) - cheapest(other));
  if (query.sort === "price_desc") products.sort((one, other) => cheapest(other) - cheapest(one));
  return { products, count: count - (ids.length - products.length) };
}
