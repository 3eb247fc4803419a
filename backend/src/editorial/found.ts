import type { MedusaContainer } from "@medusajs/framework/types";
import { productCardsByIds } from "../catalogue/product-cards";
import type { SearchResult } from "../contracts/article";
import { SEARCH } from "../modules/search";
import type { SearchService } from "../modules/search/service";
import { articleCards } from "./article-card";
import { publishedById } from "./article-records";

const mostHits = 60;

/** Products and articles for what a reader typed, best first; only what is for sale or published now. */
export async function findAll(scope: MedusaContainer, query: string): Promise<SearchResult> {
  const hits = await scope.resolve<SearchService>(SEARCH).find(query, mostHits);
  const ids = (kind: string) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id);
  const products = await productCardsByIds(scope, ids("product"));
  const records = await publishedById(scope, ids("article"));
  const inOrder = ids("article").flatMap((id) => records.find((record) => record.id === id) ?? []);
  return {
    query,
    products: ids("product").flatMap((id) => products.get(id) ?? []),
    articles: await articleCards(scope, inOrder),
  };
}
