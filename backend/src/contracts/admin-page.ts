import { z } from "zod";

const line = (max: number) => z.string().trim().min(1).max(max);

/** All of a page of the shop that the owner edits. Search engines get title and introduction where a field is empty. */
export const pageFields = z.strictObject({
  title: line(90),
  intro: line(1_000),
  markdown: z.string().max(200_000),
  seo_title: z.string().trim().max(80).default(""),
  seo_description: z.string().trim().max(200).default(""),
});
export type PageFields = z.infer<typeof pageFields>;

export const adminPageRow = z.object({
  slug: z.string(),
  title: z.string(),
  /** The day that readers see below it. */
  revisedAt: z.iso.datetime(),
  /** Null when nobody changed it since it was loaded from its file. */
  changedBy: z.string().nullable(),
});
export type AdminPageRow = z.infer<typeof adminPageRow>;

/** GET /admin/pages */
export const adminPageList = z.object({ pages: z.array(adminPageRow) });
export type AdminPageList = z.infer<typeof adminPageList>;

/** GET and POST /admin/pages/:slug. `markers` are what a text may hold in {{ }}, with what readers see in their place. */
export const adminPage = z.object({
  page: adminPageRow.extend({
    version: z.number().int().positive(),
    fields: pageFields,
    address: z.url(),
  }),
  markers: z.record(z.string(), z.string()),
});
export type AdminPage = z.infer<typeof adminPage>;

/**
 * POST /admin/pages/:slug: what readers see from now on. Of any other version than the one that was opened: 409
 * `page_changed`. A marker that the shop does not have: 400 `marker_unknown`; what may not be said of food: 400
 * `claim_forbidden`.
 */
export const savePageRequest = pageFields.extend({
  version: z.number().int().positive(),
  /** The day that readers see below it; left out: today when its words are others. */
  revised_at: z.iso.datetime().optional(),
});
export type SavePageRequest = z.infer<typeof savePageRequest>;

/** GET /admin/pages/:slug/versions?limit&offset, newest first; of the food list: /admin/food-list/versions */
export const pageVersions = z.object({
  versions: z.array(
    z.object({
      id: z.string(),
      savedAt: z.iso.datetime(),
      /** Null: from a file. */
      savedBy: z.string().nullable(),
    }),
  ),
  count: z.number().int(),
});
export type PageVersions = z.infer<typeof pageVersions>;

/** GET /admin/pages/:slug/versions/:version */
export const wholePageVersion = z.object({ fields: pageFields });
export type WholePageVersion = z.infer<typeof wholePageVersion>;
