import type { MedusaContainer } from "@medusajs/framework/types";
import { productCardsByIds } from "../catalogue/product-cards";
import type { ArticleCard, SearchResult, SearchSuggestions } from "../../contracts/article";
import type { ProductCard } from "../../contracts/product";
import { SEARCH } from "../../modules/search";
import type { Hit, SearchService } from "../../modules/search/service";
import { articleCards } from "../editorial/article-card";
import { widenedQuery } from "../../shared/words/widened-query";
import { readWordKnowledge } from "../words/words-file";
import { publishedById } from "../editorial/article-records";
import { RecentCards } from "./recent-cards";

/** Of each kind; the rest is found by typing more words. */
const mostHits = 12;

/**
 * Products and articles for what a reader typed, best first; only what is for sale or published now. At most 12 of
 * each: `more` is true when others match too, which are found by typing more words.
 */
export async function findAll(container: MedusaContainer, query: string): Promise<SearchResult> {
  const { productIds, articleIds } = await idsFor(container, query, mostHits + 1);
  const [products, articles] = await Promise.all([
    productCards(container, productIds.slice(0, mostHits)),
    articleCardsOf(container, articleIds.slice(0, mostHits)),
  ]);
  return {
    query,
    products,
    articles,
    more: productIds.length > mostHits || articleIds.length > mostHits,
  };
}

/** Of each kind, while a reader types. */
const mostSuggestions = { products: 5, articles: 3 };

/** The names of the few products and articles that fit best what a reader has typed so far. */
export async function suggestWhileTyping(
  container: MedusaContainer,
  query: string,
): Promise<SearchSuggestions> {
  const most = mostSuggestions;
  const ids = await idsFor(container, query, Math.max(most.products, most.articles));
  const [products, articles] = await Promise.all([
    productCards(container, ids.productIds.slice(0, most.products)),
    articleCardsOf(container, ids.articleIds.slice(0, most.articles)),
  ]);
  return {
    products: products.map(({ handle, title, line }) => ({ handle, title, line })),
    articles: articles.map(({ slug, title }) => ({ slug, title })),
  };
}

/** Ids of what fits a query, best first, at most `most` of each kind. */
async function idsFor(container: MedusaContainer, query: string, most: number) {
  const hits = await container
    .resolve<SearchService>(SEARCH)
    .find(widenedQuery(query, readWordKnowledge()), most);
  const idsOf = (kind: Hit["kind"]) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
  return { productIds: idsOf("product"), articleIds: idsOf("article") };
}

const recentProducts = new RecentCards<ProductCard>();
const recentArticles = new RecentCards<ArticleCard>();

const productCards = (container: MedusaContainer, ids: string[]) =>
  recentProducts.read(ids, async (missing) => [...(await productCardsByIds(container, missing)).values()]);

const articleCardsOf = (container: MedusaContainer, ids: string[]) =>
  recentArticles.read(ids, async (missing) =>
    articleCards(container, await publishedById(container, missing)),
  );
