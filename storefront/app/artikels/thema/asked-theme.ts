import type { Metadata } from "next";
import { articleList, articleThemes } from "@/articles/queries";
import { words } from "@/shop/messages";
import { pageMeta } from "@/shop/page-meta";
import { articlesPath } from "../articles-page";

/** A page of the articles of the theme at this address, as `ArticlesPage` shows it; null when there is none. */
export async function askedTheme(slug: string, page: number) {
  const themes = await articleThemes();
  const theme = themes.find((each) => each.slug === slug);
  if (!theme) return null;
  const list = await articleList(page, slug);
  return list.articles.length > 0 ? { page, list, themes, theme } : null;
}

export function themeMeta(asked: Awaited<ReturnType<typeof askedTheme>>): Metadata {
  if (!asked) return {};
  const { theme, page } = asked;
  const t = words("articles");
  const title = t("ofThemeMeta", { theme: theme.name });
  return pageMeta({
    title: page === 1 ? title : words("pages")("titled", { title, page }),
    description: t("inThemeMeta", { theme: theme.name, count: theme.count }),
    path: articlesPath(page, theme),
  });
}
