import type { LinkTarget } from "../../domain/editorial/suggest/targets";
import type { CatalogueFiles } from "./read-files";

/** The products and articles of the files that readers may see, in the order in which they claim a name. */
export function linkTargetsOf({
  products,
  articles,
}: Pick<CatalogueFiles, "products" | "articles">): LinkTarget[] {
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...products
      .filter(({ published }) => published)
      .sort((a, b) => a.position - b.position)
      .map(({ handle, title, line, terms }) => ({ kind: "product" as const, handle, title, line, terms })),
    ...articles
      .filter(({ front }) => !front.draft && (front.published ?? "") <= today)
      .map(({ slug, front }) => ({
        kind: "article" as const,
        handle: slug,
        title: front.title,
        terms: front.terms,
      })),
  ];
}
