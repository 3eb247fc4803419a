import type { MedusaContainer } from "@medusajs/framework/types";
import { mostAddresses, type Addresses } from "../../contracts/addresses";
import type { ArticleCard } from "../../contracts/article";
import { picture, type Picture } from "../../contracts/picture";
import { currentPictures } from "../pictures/current-pictures";
import { newestDates, type ArticleRecord } from "./article-records";
import { iso } from "../../shared/iso";
import { hasRecipe } from "../../shared/recipe-directive";
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
  const recipe = hasRecipe(article.markdown);
  return { id, slug, title, summary, theme, minutes, recipe, ...datesOf(article) };
}

/** What lists show of a published article. */
const toCard = (article: ArticleRecord, shown: Picture, productCount: number): ArticleCard => ({
  ...headOf(article),
  picture: shown,
  productCount,
});

/** Cards of published articles, in the order given. @throws when one has no picture, which publishing refuses */
export async function articleCards(
  container: MedusaContainer,
  articles: ArticleRecord[],
): Promise<ArticleCard[]> {
  if (articles.length === 0) return [];
  const covers = articles.map((each) => picture.parse(each.picture));
  const [rows, current] = await Promise.all([
    mentionRows(container, { article_id: articles.map((each) => each.id) }),
    currentPictures(container, covers),
  ]);
  return articles.map((each) =>
    toCard(
      each,
      current(picture.parse(each.picture)),
      rows.filter((row) => row.article_id === each.id).length,
    ),
  );
}
