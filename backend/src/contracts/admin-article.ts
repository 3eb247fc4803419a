import { z } from "zod";
import { articleDraft } from "./article-draft";
import { picture } from "./picture";

/** What an owner must look at: a product that cannot be bought now, or a handle that names none. */
export const articleProblem = z.object({
  code: z.enum(["not_for_sale", "unknown_product"]),
  handle: z.string(),
  title: z.string().nullable(),
  /** How the text names it. */
  kinds: z.array(z.enum(["card", "link"])),
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
  /** Whether there is work in progress that readers do not see. */
  hasDraft: z.boolean(),
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
  version: z.number().int().positive(),
  draft: articleDraft.nullable(),
});
export type AdminArticle = z.infer<typeof adminArticle>;

const line = (max: number) => z.string().trim().min(1).max(max);

/** What an article must have, of what the editor edits. */
export const articleFields = z.strictObject({
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
});
export type ArticleFields = z.infer<typeof articleFields>;

/**
 * POST /admin/articles. With `id` that article is changed; without, the one of this slug, or a new draft is made.
 * With `version` only while that is still its version: else the answer is 409 `article_changed`.
 */
export const saveArticleRequest = articleFields.extend({
  id: z.string().max(60).optional(),
  revised_at: z.iso.datetime().nullable().default(null),
  version: z.number().int().positive().optional(),
});
export type SaveArticleRequest = z.infer<typeof saveArticleRequest>;

/**
 * POST /admin/articles/:id/status. A time to come belongs to "scheduled"; left out, "published" means now.
 * `publish_on` is a time by the Belgian clock, "2027-03-28T09:00"; `published_at` a moment. With `draft`, the etag of the
 * article's draft, its words become the article's in the same transaction; without, they stay beside it.
 * `risk_reason` is why claims about what is not sold here are published: without it, 400 `claim_reason_missing`. About
 * what is sold here: 400 `claim_forbidden`.
 */
export const articleStatusRequest = z
  .strictObject({
    status,
    published_at: z.iso.datetime().optional(),
    publish_on: z.iso.datetime({ local: true, precision: -1 }).optional(),
    draft: z.string().max(100).optional(),
    risk_reason: z.string().trim().min(10).max(1000).optional(),
  })
  .refine(({ published_at, publish_on }) => !published_at || !publish_on, { path: ["publish_on"] });

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

/** POST /admin/link-suggestions: a text as it is being written, and its article's slug when it has one. */
export const linkSuggestionsRequest = z.strictObject({
  markdown: z.string().max(200_000),
  slug: z.string().max(120).optional(),
});

/** What it answers: places that name a product or article, surest first. Offsets in UTF-16 units of the text. */
export const linkSuggestion = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  text: z.string(),
  kind: z.enum(["product", "article"]),
  handle: z.string(),
  score: z.number().min(0).max(1),
});
/** With the title of what it could link to. */
export const linkSuggestions = z.object({
  suggestions: z.array(linkSuggestion.extend({ title: z.string() })),
});
export type LinkSuggestions = z.infer<typeof linkSuggestions>;

/** POST /admin/articles/:id/declined-links: this article's words shall not link to it. */
export const declinedLinkRequest = linkSuggestion.pick({ kind: true, handle: true }).strict();
