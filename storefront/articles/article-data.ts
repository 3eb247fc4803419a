import type { Article } from "backend/contracts/article";
import type { Article as Data, WithContext } from "schema-dts";
import { ogImage } from "@/shop/og-image";
import { absolute, locale, siteName } from "@/shop/site";

/** schema.org's Article. @param owner of the shop, of whom there is a page; of other authors there is none */
export function articleData(article: Article, owner: string): WithContext<Data> {
  const about = article.author === owner ? { url: absolute("/over-mij") } : {};
  const image = ogImage(article.picture);
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: article.title,
    description: article.summary,
    inLanguage: locale,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    author: { "@type": "Person", name: article.author, ...about },
    publisher: { "@type": "Organization", name: siteName, url: absolute("/") },
    mainEntityOfPage: absolute(`/artikels/${article.slug}`),
    articleSection: article.theme,
    image: image && absolute(image.url),
  };
}
