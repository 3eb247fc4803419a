import type { Metadata } from "next";
import { articleList, articleThemes } from "@/articles/queries";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { ArticlesPage, articlesPath } from "./articles-page";

export function generateMetadata(): Metadata {
  const t = words("articles");
  return pageMeta({ title: t("metaTitle"), description: t("intro"), path: articlesPath(1) });
}

export default async function ArticlesRoute() {
  const [list, themes] = await Promise.all([articleList(1), articleThemes()]);
  return <ArticlesPage page={1} list={list} themes={themes} />;
}
