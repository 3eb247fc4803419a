import type { Article } from "backend/contracts/article";
import { dayText } from "@/shop/dates";
import { words } from "@/shop/messages";
import { authorPath } from "./author-path";

type Shown = Pick<Article, "author" | "authorPage" | "publishedAt" | "updatedAt" | "minutes">;

/** Who wrote an article, with the page about them, and when. */
export function Byline({ of: article }: { of: Shown }) {
  const t = words("article");
  const edited = article.updatedAt.slice(0, 10) > article.publishedAt.slice(0, 10);
  const { author, authorPage } = article;
  return (
    <p className="mt-5 text-soft">
      {t.rich("byLinked", {
        author: () =>
          authorPage === null ? (
            author
          ) : (
            <a
              key="author"
              href={authorPath(authorPage)}
              rel="author"
              className="underline decoration-gold decoration-2 underline-offset-4 hover:text-ink"
            >
              {author}
            </a>
          ),
      })}{" "}
      <time dateTime={article.publishedAt}>{dayText(article.publishedAt)}</time>.{" "}
      {edited ? `${t("edited", { day: dayText(article.updatedAt) })} ` : null}
      {t("readingTime", { minutes: article.minutes })}
    </p>
  );
}
