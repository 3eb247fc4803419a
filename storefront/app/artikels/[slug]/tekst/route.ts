import { connection } from "next/server";
import { articleBySlug, articleMarkdown } from "@/articles/queries";
import { dayText } from "@/shop/dates";
import { plainAnswer } from "@/shop/plain-answer";
import { words } from "@/shop/messages";
import { absolute } from "@/shop/site";

/** An article as Markdown, at its address with `.md`, or for who asks its own address for `text/markdown`. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  await connection();
  const { slug } = await params;
  const [article, body] = await Promise.all([articleBySlug(slug), articleMarkdown(slug)]);
  if (!article || body === null) return plainAnswer(words("notFound")("title"), "text/plain", 404);
  const t = words("article");
  const by = `${t("by", { author: article.author })} ${dayText(article.publishedAt)}. ${absolute(`/artikels/${slug}`)}`;
  const named = article.productCount > 0 ? [t("disclosure")] : [];
  const sources =
    article.sources.length > 0
      ? [`## ${t("sources")}`, article.sources.map((source, at) => `${at + 1}. ${source}`).join("\n")]
      : [];
  const parts = [`# ${article.title}`, article.summary, by, ...named, body.trim(), ...sources];
  return plainAnswer(`${parts.join("\n\n")}\n`, "text/markdown");
}
