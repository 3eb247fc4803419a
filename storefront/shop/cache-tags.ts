import type { Change } from "backend/contracts/change";

/** Every cache tag of the storefront. The backend posts what changed; only this file knows which tags that concerns. */
export const tags = {
  /** Read by every page, for the seller's details in the footer: dropping it drops every page. */
  shop: "shop",
  /** Lists of products, and products that did not exist. */
  catalogue: "catalogue",
  /** Names of categories, read by every page's footer. */
  categories: "categories",
  product: (id: string) => `product:${id}`,
  /** Lists of articles, articles that did not exist, and the mentions on product pages. */
  articles: "articles",
  article: (id: string) => `article:${id}`,
  /** Pages of authors, and the names above articles that lead to them. */
  authors: "authors",
  page: (slug: string) => `page:${slug}`,
} as const;

/** The tags whose content one change makes outdated. */
export function tagsOf(change: Change): string[] {
  switch (change.kind) {
    case "product":
      return [tags.product(change.id), tags.catalogue];
    case "article":
      return [tags.article(change.id), tags.articles];
    case "page":
      return [tags.page(change.slug)];
    case "author":
      return [tags.authors];
    case "category":
      return [tags.categories, tags.catalogue];
    case "shop":
      return [tags.shop];
  }
}
