import { themeSlug, type Article } from "backend/contracts/article";
import { words } from "@/shop/messages";
import { Picture } from "@/ui/picture";
import { Byline } from "./byline";

/** What the top of an article shows; only a draft lacks a picture. */
type Shown = Omit<Article, "picture"> & { picture: Article["picture"] | null };

/** Theme, title, author, date, the disclosure that the article names products of the shop, and its picture. */
export function Headline({ of: article }: { of: Shown }) {
  const t = words("article");
  const theme = themeSlug(article.theme);
  return (
    <header>
      <div className="mx-auto max-w-[760px] px-5 pt-8 lg:pt-16">
        {theme === "" ? null : (
          <p className="text-sm font-semibold">
            <a
              href={`/artikels/thema/${theme}`}
              className="inline-flex min-h-6 items-center text-broth hover:underline"
            >
              {article.theme}
            </a>
          </p>
        )}
        <h1 className="mt-1 text-h1">{article.title}</h1>
        <Byline of={article} />
        {article.productCount > 0 ? (
          <p className="mt-4 border-t border-line pt-4 text-sm text-soft">{t("disclosure")}</p>
        ) : null}
      </div>
      {article.picture ? (
        <div className="mx-auto mt-6 max-w-[1000px] lg:mt-8">
          <Picture
            of={article.picture}
            sizes="(min-width: 1000px) 1000px, 100vw"
            first
            className="edge aspect-[4/3] w-full object-cover lg:aspect-[2/1] lg:rounded-card"
          />
        </div>
      ) : null}
    </header>
  );
}
