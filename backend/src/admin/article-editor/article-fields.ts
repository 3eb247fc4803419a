import type { AdminArticle } from "../../contracts/admin-article";
import type { DraftFields } from "../../contracts/article-draft";
import type { Picture } from "../../contracts/picture";
import type { WrittenWords } from "./claims/placed-claims";

/** What the form holds besides the text. */
export interface ArticleFields {
  title: string;
  slug: string;
  summary: string;
  theme: string;
  author: string;
  /** The sources, one a line. */
  sources: string;
  picture: Picture | null;
  seoTitle: string;
  seoDescription: string;
}

/** What the form shows of an article's words; of a new one, nothing. */
export const fieldsOf = (words: DraftFields | null): ArticleFields => ({
  title: words?.title ?? "",
  slug: words?.slug ?? "",
  summary: words?.summary ?? "",
  theme: words?.theme ?? "",
  author: words?.author ?? "",
  sources: words?.sources.join("\n") ?? "",
  picture: words?.picture ?? null,
  seoTitle: words?.seo_title ?? "",
  seoDescription: words?.seo_description ?? "",
});

/** The words as they are sent. */
export const wordsOf = (fields: ArticleFields, markdown: string): DraftFields => ({
  slug: fields.slug,
  title: fields.title,
  summary: fields.summary,
  theme: fields.theme,
  markdown,
  author: fields.author,
  picture: fields.picture,
  seo_title: fields.seoTitle,
  seo_description: fields.seoDescription,
  sources: fields.sources
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean),
});

/** The words that readers see, or would see, of an article. */
export const articleWords = (article: AdminArticle): DraftFields => ({
  slug: article.slug,
  title: article.title,
  summary: article.summary,
  theme: article.theme,
  markdown: article.markdown,
  author: article.author,
  picture: article.picture,
  seo_title: article.seoTitle,
  seo_description: article.seoDescription,
  sources: article.sources,
});

/** The newest words that the server has of an article. */
export const newestWords = (article: AdminArticle): DraftFields =>
  article.draft?.fields ?? articleWords(article);

/** All that may claim something besides the text. */
export const writtenOf = (fields: ArticleFields): WrittenWords => ({
  kind: "article",
  texts: [
    { field: "title", words: fields.title },
    { field: "slug", words: fields.slug },
    { field: "summary", words: fields.summary },
    { field: "theme", words: fields.theme },
    { field: "author", words: fields.author },
    { field: "seo_title", words: fields.seoTitle },
    { field: "seo_description", words: fields.seoDescription },
    { field: "sources", words: fields.sources },
    { field: "picture.alt", words: fields.picture?.alt ?? "" },
  ],
});
