import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { EDITORIAL } from "../../modules/editorial";
import type { Article } from "../../modules/editorial/models/article";
import type { EditorialService } from "../../modules/editorial/service";

export type ArticleRecord = InferTypeOf<typeof Article>;

export const editorialOf = (container: MedusaContainer): EditorialService => container.resolve(EDITORIAL);

/** Every address of ours looks like this; anything else names nothing. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const newestFirst = { published_at: "DESC", id: "ASC" } as const;

/** Published articles, newest first, and how many there are in all; of these themes where some are given. */
export const publishedArticles = (
  container: MedusaContainer,
  page: { take: number; skip: number },
  themes?: string[],
): Promise<[ArticleRecord[], number]> =>
  editorialOf(container).listAndCountArticles(
    { status: "published", ...(themes ? { theme: themes } : {}) },
    { ...page, order: newestFirst },
  );

/** The newest published articles, at most `take`; of one theme when given. */
export const newestArticles = (
  container: MedusaContainer,
  filter: { theme?: string },
  take: number,
): Promise<ArticleRecord[]> =>
  editorialOf(container).listArticles({ ...filter, status: "published" }, { take, order: newestFirst });

/** Slugs and dates of the newest published articles, without their words. */
export const newestDates = (container: MedusaContainer, take: number) =>
  editorialOf(container).listArticles(
    { status: "published" },
    { take, order: newestFirst, select: ["slug", "published_at", "created_at", "revised_at", "updated_at"] },
  );

/** Published articles among these ids, newest first. */
export const publishedById = (container: MedusaContainer, ids: string[]): Promise<ArticleRecord[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : editorialOf(container).listArticles({ id: ids, status: "published" }, { order: newestFirst });

/** The published article of this address, or null. */
export async function publishedBySlug(
  container: MedusaContainer,
  slug: string,
): Promise<ArticleRecord | null> {
  if (!slugPattern.test(slug)) return null;
  const [article] = await editorialOf(container).listArticles({ slug, status: "published" }, { take: 1 });
  return article ?? null;
}
