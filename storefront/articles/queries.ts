import "server-only";
import type { Article, ArticleCard, ArticleList, Page } from "backend/contracts/article";
import type { FoodList } from "backend/contracts/food-list";
import { tags } from "@/shop/cache-tags";
import { read, readSure, tag } from "@/shop/read";

/** The newest articles first; at most 100. */
export async function articles(): Promise<ArticleCard[]> {
  "use cache";
  tag([tags.articles]);
  return (await readSure<ArticleList>("/store/articles?limit=100", { articles: [], count: 0 })).articles;
}

/** One article with its body and the live card of each product it names, or null when there is none. */
export async function articleBySlug(slug: string): Promise<Article | null> {
  "use cache";
  const found = await read<{ article: Article }>(`/store/articles/${encodeURIComponent(slug)}`);
  if (!found) {
    tag([tags.articles]);
    return null;
  }
  const { article } = found;
  // Named products that are not for sale have no card, but may get one: their ids are in the body.
  const named = new Set([...Object.keys(article.products), ...productIds(article.body)]);
  tag([
    tags.article(article.id),
    ...[...named].map(tags.product),
    ...article.next.map((other) => tags.article(other.id)),
  ]);
  return article;
}

function productIds(nodes: Article["body"]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [];
    if (node.type === "product-card") return [node.productId];
    return [...(node.type === "product-link" ? [node.productId] : []), ...productIds(node.children)];
  });
}

/** A page that the owner wrote: terms, privacy, about. Null when there is none of that name. */
export async function pageBySlug(slug: string): Promise<Page | null> {
  "use cache";
  tag([tags.page(slug)]);
  return (await read<{ page: Page }>(`/store/pages/${slug}`))?.page ?? null;
}

const blankList: { foodList: FoodList } = {
  foodList: { title: "", intro: "", updatedAt: "2026-01-01T00:00:00.000Z", groups: [], closing: "" },
};

/** The owner's shopping list, with our own products live. */
export async function foodList(): Promise<FoodList> {
  "use cache";
  // Changed by loading the catalogue, and by whatever happens to a product on it.
  tag([tags.page("voedingslijst"), tags.catalogue]);
  return (await readSure("/store/food-list", blankList)).foodList;
}
