import "server-only";
import type { z } from "zod";
import {
  productListQuery,
  type Category,
  type ProductCard,
  type ProductChoices,
  type ProductList,
  type ProductPage,
} from "backend/contracts/product";
import { isAskedFor } from "backend/contracts/product-filter";
import { tags } from "@/shop/cache-tags";
import { BackendFailure, medusa } from "@/shop/medusa";
import { read, readSure, tag } from "@/shop/read";
import { pageOf, pageSize, type Filters } from "./filters";

type ListQuery = z.infer<typeof productListQuery>;

const none: ProductList = { products: [], count: 0 };

/** The categories in the owner's order. */
export async function categories(): Promise<Category[]> {
  "use cache";
  tag([tags.categories]);
  const { categories } = await readSure<{ categories: Category[] }>("/store/catalogue/categories", {
    categories: [],
  });
  return categories.toSorted((a, b) => a.position - b.position);
}

/** Every product that is for sale, in the owner's order; of one category when given. At most one page of them. */
export async function products(category?: string): Promise<ProductCard[]> {
  return (await productList({ category })).products;
}

/**
 * The first page of a list, with the number of all its products. Cached for each category and order that exists: never
 * call it with a reader's own input.
 */
export async function productList({
  category,
  sort,
}: Pick<ListQuery, "category" | "sort">): Promise<ProductList> {
  "use cache";
  tag([tags.catalogue]);
  const query = new URLSearchParams({
    limit: String(pageSize),
    ...(category ? { category } : {}),
    ...(sort ? { sort } : {}),
  });
  return readSure<ProductList>(`/store/catalogue/products?${query}`, none);
}

/** The brands and forms that the filter form offers. */
export async function choices(): Promise<ProductChoices> {
  "use cache";
  tag([tags.catalogue]);
  return readSure<ProductChoices>("/store/catalogue/choices", { brands: [], forms: [] });
}

/** Everything the product page shows, or null when there is no such product for sale. */
export async function productByHandle(handle: string): Promise<ProductPage | null> {
  "use cache";
  const answer = await read<{ product: ProductPage }>(
    `/store/catalogue/products/${encodeURIComponent(handle)}`,
  );
  if (!answer) {
    tag([tags.catalogue]);
    return null;
  }
  const { product } = answer;
  // Every change of an article too, for the article may now name this product.
  tag([tags.product(product.id), tags.articles, ...product.related.map((other) => tags.product(other.id))]);
  return product;
}

/**
 * One page of the products that match a reader's filters; null when a filter is not valid. Picked here from the cached
 * list in the order asked for; in a shop with more than one page of products the backend is asked each time.
 * @throws when the backend does not answer: such a page is never cached
 */
export async function filteredProducts(filters: Filters): Promise<ProductList | null> {
  const query = productListQuery.safeParse(filters);
  if (!query.success) return null;
  const all = await productList({ sort: query.data.sort });
  const offset = (pageOf(filters) - 1) * pageSize;
  if (all.count <= all.products.length) {
    const chosen = all.products.filter((card) => isAskedFor(card, query.data));
    return { products: chosen.slice(offset), count: chosen.length };
  }
  const { page: _, ...asked } = filters;
  const limits = { limit: String(pageSize), offset: String(offset) };
  const path = `/store/catalogue/products?${new URLSearchParams({ ...asked, ...limits })}`;
  const answer = await medusa.get<ProductList>(path);
  if (!answer.ok) throw new BackendFailure(`filtered products: ${answer.code}`);
  return answer.value;
}
