import "server-only";
import type { z } from "zod";
import {
  productListQuery,
  type Category,
  type ProductCard,
  type ProductList,
  type ProductPage,
} from "backend/contracts/product";
import { isAskedFor } from "backend/contracts/product-filter";
import { tags } from "@/shop/cache-tags";
import { BackendFailure, medusa } from "@/shop/medusa";
import { read, readSure, tag } from "@/shop/read";
import type { Filters } from "./filters";

type ListQuery = z.infer<typeof productListQuery>;

const none: ProductList = { products: [], count: 0 };

/** The shop's shelves in the owner's order. */
export async function categories(): Promise<Category[]> {
  "use cache";
  tag([tags.categories]);
  const { categories } = await readSure<{ categories: Category[] }>("/store/catalogue/categories", {
    categories: [],
  });
  return categories.toSorted((a, b) => a.position - b.position);
}

/** Every product that is for sale, in the owner's order; of one category when given. At most 100. */
export async function products(category?: string): Promise<ProductCard[]> {
  return (await listed({ category })).products;
}

/** One list as the backend makes it. Kept for each category and order there is: never call it with a reader's words. */
async function listed({ category, sort }: Pick<ListQuery, "category" | "sort">): Promise<ProductList> {
  "use cache";
  tag([tags.catalogue]);
  const query = new URLSearchParams({
    limit: "100",
    ...(category ? { category } : {}),
    ...(sort ? { sort } : {}),
  });
  return readSure<ProductList>(`/store/catalogue/products?${query}`, none);
}

/** Everything the product page shows, or null when there is no such product for sale. */
export async function productByHandle(handle: string): Promise<ProductPage | null> {
  "use cache";
  const found = await read<{ product: ProductPage }>(
    `/store/catalogue/products/${encodeURIComponent(handle)}`,
  );
  if (!found) {
    tag([tags.catalogue]);
    return null;
  }
  const { product } = found;
  // Articles that come to name this product, too: any change of an article.
  tag([tags.product(product.id), tags.articles, ...product.related.map((other) => tags.product(other.id))]);
  return product;
}

/**
 * What a reader's filters leave of the shop; null when they cannot be read. Picked here from the whole list in the
 * order asked for, which is kept; only a shop of more products than one list holds is asked for each choice.
 * @throws when the backend is away: such a page is never kept
 */
export async function filteredProducts(filters: Filters): Promise<ProductCard[] | null> {
  const query = productListQuery.safeParse(filters);
  if (!query.success) return null;
  const all = await listed({ sort: query.data.sort });
  if (all.count <= all.products.length) return all.products.filter((card) => isAskedFor(card, query.data));
  const path = `/store/catalogue/products?${new URLSearchParams({ ...filters, limit: "100" })}`;
  const answer = await medusa.get<ProductList>(path);
  if (!answer.ok) throw new BackendFailure(`filtered products: ${answer.code}`);
  return answer.value.products;
}
