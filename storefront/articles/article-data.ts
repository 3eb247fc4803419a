import type { Article } from "backend/contracts/article";
import type { Article as Data, WithContext } from "schema-dts";
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
    author: { "@type": "Person", name: article.author, url: absolute("/over-mij") },
    publisher: { "@type": "Organization", name: siteName, url: absolute("/") },
    mainEntityOfPage: absolute(`/artikels/${article.slug}`),
    articleSection: article.theme,
    image: image && absolute(image.url),
  };
}
