import type { Article } from "backend/contracts/article";
import type { Article as Data, Person, WithContext } from "schema-dts";
import { authorPath } from "./author-path";
import { ogImage } from "@/shop/og-image";
import { absolute, locale, siteName } from "@/shop/site";

/** schema.org's Article. */
export function articleData(article: Article): WithContext<Data> {
  const image = ogImage(article.picture);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.summary,
    inLanguage: locale,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: personData(article),
    publisher: { "@type": "Organization", name: siteName, url: absolute("/") },
    mainEntityOfPage: absolute(`/artikels/${article.slug}`),
    articleSection: article.theme,
    image: image && absolute(image.url),
  };
}

/** Who wrote it, with the page about them where there is one. */
export const personData = ({ author, authorPage }: Pick<Article, "author" | "authorPage">): Person => ({
  "@type": "Person",
  name: author,
  ...(authorPage === null ? {} : { url: absolute(authorPath(authorPage)) }),
});
