import type { MedusaContainer } from "@medusajs/framework/types";
import { mostAddresses, type Addresses } from "../../contracts/addresses";
import type { ArticleCard } from "../../contracts/article";
import { picture } from "../../contracts/picture";
import { newestDates, type ArticleRecord } from "./article-records";
import { iso } from "../../shared/iso";
import { mentionRows } from "./mention-rows";

type Dated = Pick<ArticleRecord, "published_at" | "created_at" | "revised_at" | "updated_at">;

function datesOf(article: Dated) {
  const publishedAt = iso(article.published_at ?? article.created_at);
  const revised = iso(article.revised_at ?? article.updated_at);
  // A revision before the publication date is not shown.
  return { publishedAt, updatedAt: revised < publishedAt ? publishedAt : revised };
}

/** The addresses of all published articles, newest first; at most as many as one sitemap may name. */
export async function articleAddresses(container: MedusaContainer): Promise<Addresses["articles"]> {
  const articles = await newestDates(container, mostAddresses);
  return articles.map((article) => ({ slug: article.slug, updatedAt: datesOf(article).updatedAt }));
}

/** What is shown of an article besides its picture. */
export function headOf(article: ArticleRecord): Omit<ArticleCard, "picture" | "productCount"> {
  const { id, slug, title, summary, theme, minutes } = article;
  return { id, slug, title, summary, theme, minutes, ...datesOf(article) };
}

/** What lists show of a published article. @throws when it has no picture or date, which publishing refuses. */
const toCard = (article: ArticleRecord, productCount: number): ArticleCard => ({
  ...headOf(article),
  picture: picture.parse(article.picture),
  productCount,
});

/** Cards of published articles, in the order given. One query for all. */
export async function articleCards(
  container: MedusaContainer,
  articles: ArticleRecord[],
): Promise<ArticleCard[]> {
  if (articles.length === 0) return [];
  const rows = await mentionRows(container, { article_id: articles.map((each) => each.id) });
  return articles.map((each) => toCard(each, rows.filter((row) => row.article_id === each.id).length));
}
