import { z } from "zod";
import { picture } from "./picture";

const most = (length: number) => z.string().max(length);

/** All that the editor of an article edits. A draft may lack what an article must have. */
export const draftFields = z.object({
  slug: most(120),
  title: most(300),
  summary: most(1_000),
  theme: most(100),
  markdown: most(200_000),
  author: most(200),
  /** A description that is still to be written is empty. */
  picture: picture.extend({ alt: z.string() }).nullable(),
  seo_title: most(300),
  seo_description: most(1_000),
  sources: z.array(most(1_000)).max(100),
});
export type DraftFields = z.infer<typeof draftFields>;

/**
 * Work in progress. `etag` names this state of it: who changes it says which one they know, so that nobody overwrites
 * another's. `baseVersion` is the version of the article that it was begun from.
 */
export const articleDraft = z.object({
  etag: z.string(),
  fields: draftFields,
  baseVersion: z.number().int().positive(),
  editedBy: z.string(),
  editedAt: z.iso.datetime(),
});
export type ArticleDraft = z.infer<typeof articleDraft>;

/**
 * POST /admin/articles/:id/draft. `etag` is the draft's that is changed, null when there is none yet; `base_version`
 * the article's version that the words were begun from. Anything newer: 409 `article_changed`.
 */
export const saveDraftRequest = z.strictObject({
  etag: z.string().max(100).nullable(),
  base_version: z.number().int().positive(),
  fields: draftFields,
});
export type SaveDraftRequest = z.infer<typeof saveDraftRequest>;
export const draftAnswer = z.object({ draft: articleDraft });

/** DELETE /admin/articles/:id/draft?etag=: takes it away, when it is still this one. */
export const discardDraftQuery = z.object({ etag: z.string().max(100) });

/** One of the versions of an article, without its words. */
export const articleVersion = z.object({
  id: z.string(),
  savedAt: z.iso.datetime(),
  /** Null: by itself, at the hour of a plan, or from a file. */
  savedBy: z.string().nullable(),
  status: z.enum(["draft", "scheduled", "published"]),
  title: z.string(),
});
export type ArticleVersion = z.infer<typeof articleVersion>;

/** GET /admin/articles/:id/versions?limit&offset, newest first */
export const articleVersions = z.object({ versions: z.array(articleVersion), count: z.number().int() });
export type ArticleVersions = z.infer<typeof articleVersions>;

/** GET /admin/articles/:id/versions/:version */
export const wholeVersion = z.object({ version: articleVersion.extend({ fields: draftFields }) });
export type WholeVersion = z.infer<typeof wholeVersion>["version"];

/** POST /admin/articles/:id/versions/:version/restore: makes a draft of it, in the place of the draft of this etag. */
export const restoreRequest = z.strictObject({ etag: z.string().max(100).nullable() });

/** POST /admin/articles/:id/editing: this tab has changed something, or only asks; a tab that closes says `left`. */
export const editingRequest = z.strictObject({
  tab: z.string().regex(/^[0-9a-z-]{8,60}$/),
  state: z.enum(["editing", "watching", "left"]),
});

/** Who else is changing the article, and which draft and version there are now. */
export const editingAnswer = z.object({
  others: z.array(z.object({ name: z.string(), own: z.boolean(), since: z.iso.datetime() })),
  version: z.number().int().positive(),
  etag: z.string().nullable(),
});
export type EditingAnswer = z.infer<typeof editingAnswer>;

/** POST /admin/articles/:id/preview: where the draft can be seen on the storefront, until when. */
export const previewAddress = z.object({ address: z.url(), expiresAt: z.iso.datetime() });
export type PreviewAddress = z.infer<typeof previewAddress>;
