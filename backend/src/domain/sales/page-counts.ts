import type { PageSums } from "../../modules/page-counts/service";

/** How often something was read, shown as a card, and put into a cart. */
export interface Views {
  reads: number;
  seen: number;
  added: number;
}

export const noViews: Views = { reads: 0, seen: 0, added: 0 };

/**
 * What was counted, by article ("" for outside articles) and by product. An article's reads are of its own page, a
 * product's of its own; a card counts for both. Pure.
 */
export function viewsBy(sums: PageSums[]): { articles: Map<string, Views>; products: Map<string, Views> } {
  const articles = new Map<string, Views>();
  const products = new Map<string, Views>();
  for (const { article, product, reads, seen, added } of sums) {
    const ofArticle = product === "" ? { reads, seen, added } : { reads: 0, seen, added };
    articles.set(article, plus(articles.get(article), ofArticle));
    if (product !== "") products.set(product, plus(products.get(product), { reads, seen, added }));
  }
  return { articles, products };
}

const plus = (known: Views = noViews, more: Views): Views => ({
  reads: known.reads + more.reads,
  seen: known.seen + more.seen,
  added: known.added + more.added,
});
