import type { AuthorPage } from "backend/contracts/author";
import { ArticleLines } from "@/articles/article-card";
import { authorData } from "@/articles/author-data";
import { JsonLd } from "@/shop/json-ld";
import { words } from "@/shop/messages";

/** The newest articles of an author, and who they are for search engines. */
export function ArticlesOfAuthor({ author, about }: { author: AuthorPage; about: string }) {
  const t = words("author");
  return (
    <>
      {author.articles.length > 0 ? (
        <section aria-labelledby="artikels" className="mx-auto mt-14 max-w-[760px] px-5">
          <h2 id="artikels" className="mb-6 text-2xl">
            {t("articles", { name: author.name })}
          </h2>
          <ArticleLines articles={author.articles} />
          {author.count > author.articles.length ? (
            <a href="/artikels" className="text-link inline-flex min-h-11 items-center">
              {t("all")}
            </a>
          ) : null}
        </section>
      ) : null}
      <JsonLd data={authorData(author, about)} />
    </>
  );
}
