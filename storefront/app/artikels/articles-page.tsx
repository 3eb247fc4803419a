import type { ArticleList, ArticleThemes } from "backend/contracts/article";
import { Frame } from "@/app/_frame/frame";
import { Pages } from "@/app/_frame/pages";
import { ArticleCard } from "@/articles/article-card";
import { articlesPageSize } from "@/articles/queries";
import { Themes } from "@/articles/themes";
import { words } from "@/shop/messages";

const wide = "(min-width: 64rem) 540px, 100vw";
const narrow = "(min-width: 64rem) 350px, (min-width: 36rem) 46vw, 100vw";

type Theme = ArticleThemes["themes"][number];

/** The address of one page of the articles, from 1; of one theme where it is given. */
export function articlesPath(page: number, theme?: Theme): string {
  if (theme) return `/artikels/thema/${theme.slug}${page === 1 ? "" : `/${page}`}`;
  return page === 1 ? "/artikels" : `/artikels/pagina/${page}`;
}

/** One page of the articles, or of those of one theme, the newest at the top. */
export function ArticlesPage({
  page,
  list: { articles, count },
  themes,
  theme,
}: {
  page: number;
  list: ArticleList;
  themes: Theme[];
  theme?: Theme;
}) {
  const [lead, ...rest] = articles;
  const t = words("articles");
  return (
    <Frame section="articles">
      <div className="wrap pt-9 lg:pt-16">
        <h1 className="text-h1">{theme ? theme.name : t("title")}</h1>
        <p className="mt-3 max-w-[38rem] text-[1.125rem] text-soft">
          {theme ? t("inTheme", { count: theme.count }) : t("intro")}
        </p>
        <Themes of={themes} current={theme?.slug ?? null} />
        {lead ? (
          <div className="mt-9 lg:mt-12">
            <ArticleCard article={lead} lead first sizes={wide} heading="h2" layout="beside" />
          </div>
        ) : (
          <p className="mt-9">{t("none")}</p>
        )}
        <ul className="mt-12 grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:mt-16 lg:grid-cols-3">
          {rest.map((article) => (
            <li key={article.id}>
              <ArticleCard article={article} sizes={narrow} heading="h2" />
            </li>
          ))}
        </ul>
        <Pages
          page={page}
          count={count}
          size={articlesPageSize}
          href={(other) => articlesPath(other, theme)}
        />
      </div>
    </Frame>
  );
}
