import "server-only";
import type { Category, ProductCard, ProductList, ProductPage } from "backend/contracts/product";
import { cacheLife } from "next/cache";
import { tags } from "@/shop/cache-tags";
import { BackendFailure, medusa } from "@/shop/medusa";
import { read, readSure, tag } from "@/shop/read";
import type { Result } from "@/shop/result";

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
  "use cache";
  tag([tags.catalogue]);
  const query = new URLSearchParams({ limit: "100", ...(category ? { category } : {}) });
  return (await readSure<ProductList>(`/store/catalogue/products?${query}`, none)).products;
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

/** A filtered list: the shop's own question, kept like any other list, for it falls with the same tag. */
export async function filteredProducts(query: URLSearchParams): Promise<Result<ProductList>> {
  try {
    return await filtered([...query].sort().map(([name, value]) => [name, value] as const));
  } catch {
    // The page around it stands without the backend, so this is told in its place.
    return { ok: false, code: "unexpected" };
  }
}

async function filtered(query: (readonly [string, string])[]): Promise<Result<ProductList>> {
  "use cache";
  tag([tags.catalogue]);
  cacheLife("reader");
  const answer = await medusa.get<ProductList>(
    `/store/catalogue/products?${new URLSearchParams(query.map((pair) => [...pair]))}`,
  );
  // Only what the query itself deserves is kept: an answer, or that it cannot be read.
  if (answer.ok || answer.code === "invalid_input") return answer;
  throw new BackendFailure(`filtered products: ${answer.code}`);
}
