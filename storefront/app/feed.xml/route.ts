import type { ArticleCard } from "backend/contracts/article";
import { connection } from "next/server";
import { recipeOf } from "@/articles/preparation";
import { articleBySlug, newestArticles } from "@/articles/queries";
import { ingredientText } from "@/articles/recipe-data";
import { words } from "@/shop/messages";
import { absolute, locale } from "@/shop/site";
import { xmlAnswer, xmlText } from "@/shop/xml";

/** RSS 2.0 of the newest articles. */
export async function GET() {
  await connection();
  const t = words("feed");
  const newest = (await newestArticles()).slice(0, 30);
  const about = await Promise.all(newest.map(summaryOf));
  const items = newest.map(
    (article, at) => `<item>
<title>${xmlText(article.title)}</title>
<link>${absolute(`/artikels/${article.slug}`)}</link>
<guid isPermaLink="true">${absolute(`/artikels/${article.slug}`)}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
<category>${xmlText(article.theme)}</category>
<description>${xmlText(about[at] ?? article.summary)}</description>
</item>`,
  );
  return xmlAnswer(
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xmlText(t("title"))}</title>
<link>${absolute("/artikels")}</link>
<description>${xmlText(t("description"))}</description>
<language>${locale.toLowerCase()}</language>
<atom:link href="${absolute("/feed.xml")}" rel="self" type="application/rss+xml"/>
${items.join("\n")}
</channel></rss>`,
    "application/rss+xml",
  );
}

/** The summary; of a recipe also what goes in. */
async function summaryOf({ slug, summary, recipe }: ArticleCard): Promise<string> {
  const article = recipe ? await articleBySlug(slug) : null;
  const found = article && recipeOf(article.body);
  if (!found) return summary;
  const lines = found.ingredients.map(ingredientText).join("; ");
  return words("feed")("recipe", { summary, portions: found.portions, ingredients: lines });
}
