import "server-only";
import type {
  Article,
  ArticleCard,
  ArticleList,
  ArticleMarkdown,
  ArticleThemes,
  Page,
} from "backend/contracts/article";
import type { AuthorPage } from "backend/contracts/author";
import type { FoodList } from "backend/contracts/food-list";
import { tags } from "@/shop/cache-tags";
import { read, readSure, tag } from "@/shop/read";
import { productIds } from "./product-ids";

/** Articles on one page: one at the top, the others in rows of two or three. */
export const articlesPageSize = 49;

/** One page of the articles, newest first, and how many there are in all; of one theme, by its address, when given. */
export async function articleList(page: number, theme?: string): Promise<ArticleList> {
  "use cache";
  tag([tags.articles]);
  const query = new URLSearchParams({
    limit: String(articlesPageSize),
    offset: String((page - 1) * articlesPageSize),
    ...(theme === undefined ? {} : { theme }),
  });
  return readSure<ArticleList>(`/store/articles?${query}`, { articles: [], count: 0 });
}

/** What the articles are about, the themes with most articles first. */
export async function articleThemes(): Promise<ArticleThemes["themes"]> {
  "use cache";
  tag([tags.articles]);
  return (await readSure<ArticleThemes>("/store/article-themes", { themes: [] })).themes;
}

/** The newest articles, newest first. */
export async function newestArticles(): Promise<ArticleCard[]> {
  return (await articleList(1)).articles;
}

/** One article with its body and the live card of each product it names, or null when there is none. */
export async function articleBySlug(slug: string): Promise<Article | null> {
  "use cache";
  const answer = await read<{ article: Article }>(`/store/articles/${encodeURIComponent(slug)}`);
  if (!answer) {
    tag([tags.articles]);
    return null;
  }
  const { article } = answer;
  // Named products that are not for sale have no card, but may get one: their ids are in the body.
  const named = new Set([...Object.keys(article.products), ...productIds(article.body)]);
  tag([
    tags.article(article.id),
    tags.authors,
    // The owner's name is one of its facts, and leads to the page about her.
    tags.shop,
    ...[...named].map(tags.product),
    ...article.next.map((other) => tags.article(other.id)),
  ]);
  return article;
}

/** The body of an article as Markdown, or null when there is no such article. */
export async function articleMarkdown(slug: string): Promise<string | null> {
  "use cache";
  const article = await articleBySlug(slug);
  if (!article) {
    tag([tags.articles]);
    return null;
  }
  tag([tags.article(article.id), ...Object.keys(article.products).map(tags.product)]);
  const path = `/store/articles/${encodeURIComponent(slug)}/markdown`;
  return (await read<ArticleMarkdown>(path))?.markdown ?? null;
}

/** Who writes here, with their newest articles; null when there is nobody of that address. */
export async function authorBySlug(slug: string): Promise<AuthorPage | null> {
  "use cache";
  // The shop: the owner's name is one of its facts.
  tag([tags.authors, tags.articles, tags.shop]);
  return (await read<{ author: AuthorPage }>(`/store/authors/${encodeURIComponent(slug)}`))?.author ?? null;
}

/** A page that the owner wrote: terms, privacy, about. Null when there is none of that name. */
export async function pageBySlug(slug: string): Promise<Page | null> {
  "use cache";
  // The shop: its text may name facts of it.
  tag([tags.page(slug), tags.shop]);
  return (await read<{ page: Page }>(`/store/pages/${slug}`))?.page ?? null;
}

const blankList: { foodList: FoodList } = {
  foodList: { title: "", intro: "", updatedAt: "2026-01-01T00:00:00.000Z", groups: [], closing: "" },
};

/** The owner's shopping list, with our own products live. */
export async function foodList(): Promise<FoodList> {
  "use cache";
  // It changes when the catalogue is loaded, and with every product on it.
  tag([tags.page("voedingslijst"), tags.catalogue]);
  return (await readSure("/store/food-list", blankList)).foodList;
}
