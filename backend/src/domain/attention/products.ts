import type { AttentionThing } from "../../contracts/admin-attention";
import type { ProductNow } from "../launch/products-now";
import { named } from "./thing";

/**
 * Published products that readers do not see, since a price, a photo or the sales channel is missing, and those whose
 * page lacks what the law asks. Pure.
 */
export function productThings(products: ProductNow[]): AttentionThing[] {
  const published = products.filter(({ isPublished }) => isPublished);
  const title = (product: ProductNow) => product.title;
  const one = ({ id }: ProductNow) => `/product-facts/${id}`;
  const hidden = published.filter(({ shown }) => !shown);
  const incomplete = published.filter(({ shown, isIncomplete }) => shown && isIncomplete);
  return [
    ...named("products_not_shown", hidden, title, { all: "/products", one }),
    ...named("products_incomplete", incomplete, title, { all: "/products", one }),
  ];
}
