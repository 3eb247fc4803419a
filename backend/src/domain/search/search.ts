import type { MedusaContainer } from "@medusajs/framework/types";
import { productCardsByIds } from "../catalogue/product-cards";
import type { ArticleCard, SearchResult } from "../../contracts/article";
import { SEARCH } from "../../modules/search";
import type { Hit, SearchService } from "../../modules/search/service";
import { articleCards } from "../editorial/article-card";
import { publishedById } from "../editorial/article-records";

/** Of each kind; the rest is found by typing more words. */
const mostHits = 12;

/**
 * Products and articles for what a reader typed, best first; only what is for sale or published now. At most 12 of
 * each: `more` is true when others match too, which are found by typing more words.
 */
export async function findAll(container: MedusaContainer, query: string): Promise<SearchResult> {
  const hits = await container.resolve<SearchService>(SEARCH).find(query, mostHits + 1);
  const idsOf = (kind: Hit["kind"]) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
  const [productIds, articleIds] = [idsOf("product"), idsOf("article")];
  const [products, articles] = await Promise.all([
    productCardsByIds(container, productIds.slice(0, mostHits)),
    cardsInOrder(container, articleIds.slice(0, mostHits)),
  ]);
  return {
    query,
    products: productIds.flatMap((id) => products.get(id) ?? []),
    articles,
    more: productIds.length > mostHits || articleIds.length > mostHits,
  };
}

async function cardsInOrder(container: MedusaContainer, ids: string[]): Promise<ArticleCard[]> {
  const articles = await publishedById(container, ids);
  return articleCards(
    container,
    ids.flatMap((id) => articles.find((article) => article.id === id) ?? []),
  );
}
