import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { articleList, articleThemes } from "@/articles/queries";
import { placeholderParam } from "@/edge/next-internals";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ArticlesPage, articlesPath } from "../../articles-page";

type Props = { params: Promise<{ page: string }> };

/** Made on its first request, static from then on. */
export const generateStaticParams = () => [{ page: placeholderParam }];

/** The page number in the address, from 2, with its articles; null when there is no such page. */
async function asked({ params }: Props) {
  const { page: written } = await params;
  if (!/^[1-9]\d{0,2}$/.test(written) || written === "1") return null;
  const page = Number(written);
  const list = await articleList(page);
  return list.articles.length > 0 ? { page, list } : null;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const list = await asked(props);
  if (!list) return {};
  const t = words("articles");
  return pageMeta({
    title: words("pages")("titled", { title: t("metaTitle"), page: list.page }),
    description: t("intro"),
    path: articlesPath(list.page),
  });
}

export default async function OlderArticlesRoute(props: Props) {
  const { page, list } = (await asked(props)) ?? notFound();
  return <ArticlesPage page={page} list={list} themes={await articleThemes()} />;
}
