import type { Change } from "backend/contracts/change";

/** Every cache tag of the storefront. The backend says what changed; only this file knows which tags that is. */
export const tags = {
  /** Read by every page (the trader block), so dropping it drops everything. */
  shop: "shop",
  /** Lists of products, and products that were not there. */
  catalogue: "catalogue",
  /** Names of categories, read by every page's foot. */
  categories: "categories",
  product: (id: string) => `product:${id}`,
  /** Lists of articles, articles that were not there, and the mentions on product pages. */
  articles: "articles",
  article: (id: string) => `article:${id}`,
  page: (slug: string) => `page:${slug}`,
} as const;

/** The tags that one change makes untrue. */
export function tagsOf(change: Change): string[] {
  switch (change.kind) {
    case "product":
      return [tags.product(change.id), tags.catalogue];
    case "article":
      return [tags.article(change.id), tags.articles];
    case "page":
      return [tags.page(change.slug)];
    case "category":
      return [tags.categories, tags.catalogue];
    case "shop":
      return [tags.shop];
  }
}
