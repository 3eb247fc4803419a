import { connection } from "next/server";
import { newestArticles } from "@/articles/queries";
import { words } from "@/shop/messages";
import { absolute, locale } from "@/shop/site";
import { xmlAnswer, xmlText } from "@/shop/xml";

/** RSS 2.0 of the newest articles. */
export async function GET() {
  await connection();
  const t = words("feed");
  const items = (await newestArticles()).slice(0, 30).map(
    (article) => `<item>
<title>${xmlText(article.title)}</title>
<link>${absolute(`/artikels/${article.slug}`)}</link>
<guid isPermaLink="true">${absolute(`/artikels/${article.slug}`)}</guid>
<pubDate>${new Date(article.publishedAt).toUTCString()}</pubDate>
<category>${xmlText(article.theme)}</category>
<description>${xmlText(article.summary)}</description>
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
