import { z } from "zod";
import { picture } from "./picture";

/** What an owner must look at: a product that cannot be bought now, or a handle that names none. */
export const articleProblem = z.object({
  code: z.enum(["not_for_sale", "unknown_product"]),
  handle: z.string(),
  title: z.string().nullable(),
});
export type ArticleProblem = z.infer<typeof articleProblem>;

const status = z.enum(["draft", "scheduled", "published"]);

export const adminArticleRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  theme: z.string(),
  status,
  publishedAt: z.iso.datetime().nullable(),
  updatedAt: z.iso.datetime(),
  products: z.array(z.object({ id: z.string(), handle: z.string(), title: z.string() })),
  problems: z.array(articleProblem),
});
export type AdminArticleRow = z.infer<typeof adminArticleRow>;

/** GET /admin/articles?limit&offset */
export const adminArticleList = z.object({ articles: z.array(adminArticleRow), count: z.number().int() });
export type AdminArticleList = z.infer<typeof adminArticleList>;

/** GET /admin/articles/:id. `address` is where readers find it; null while they cannot. */
export const adminArticle = adminArticleRow.extend({
  summary: z.string(),
  markdown: z.string(),
  author: z.string(),
  minutes: z.number().int(),
  picture: picture.nullable(),
  seoTitle: z.string(),
  seoDescription: z.string(),
  sources: z.array(z.string()),
  revisedAt: z.iso.datetime().nullable(),
  mentions: z.array(
    z.object({
      handle: z.string(),
      position: z.number().int(),
      kind: z.enum(["card", "link"]),
      sentence: z.string().nullable(),
    }),
  ),
  address: z.url().nullable(),
});
export type AdminArticle = z.infer<typeof adminArticle>;

const line = (max: number) => z.string().trim().min(1).max(max);

/** POST /admin/articles. With `id` that article is changed; without, the one of this slug, or a new draft is made. */
export const saveArticleRequest = z.strictObject({
  id: z.string().max(60).optional(),
  slug: z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: line(120),
  summary: line(300),
  theme: line(40),
  markdown: z.string().max(200_000),
  author: line(80),
  picture: picture.nullable().default(null),
  seo_title: line(80),
  seo_description: line(200),
  sources: z.array(line(500)).max(50).default([]),
  revised_at: z.iso.datetime().nullable().default(null),
});
export type SaveArticleRequest = z.infer<typeof saveArticleRequest>;

/** POST /admin/articles/:id/status. A time to come belongs to "scheduled"; left out, "published" means now. */
export const articleStatusRequest = z.strictObject({ status, published_at: z.iso.datetime().optional() });

/** GET /admin/products/:id/articles: what the product page of the Admin shows. */
export const articlesOfProduct = z.object({
  articles: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      status,
      kind: z.enum(["card", "link"]),
      sentence: z.string().nullable(),
    }),
  ),
});
export type ArticlesOfProduct = z.infer<typeof articlesOfProduct>;
