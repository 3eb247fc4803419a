import { z } from "zod";

/** The name of an article or product in its address. */
const name = z.string().regex(/^[a-z0-9-]{1,120}$/);

/**
 * POST /api/reads of the storefront, sent by the page of an article or a product: that it was read, and handles of the
 * products whose cards were in sight. Nothing in it says who read.
 */
export const pageReport = z.union([
  z.strictObject({ article: name, read: z.boolean(), cards: z.array(name).max(40) }),
  z.strictObject({ product: name, read: z.literal(true) }),
]);
export type PageReport = z.infer<typeof pageReport>;

const times = z.number().int().min(0).max(1_000_000);

/**
 * What was counted of one article, one product, or one product in one article, on one day of Belgium. A product is
 * named by its handle, or by one of its variants.
 */
export const pageCount = z.strictObject({
  day: z.iso.date(),
  article: name.optional(),
  product: name.optional(),
  variant: z
    .string()
    .regex(/^variant_\w{1,60}$/)
    .optional(),
  /** Times that the page was in sight for some seconds. */
  reads: times,
  /** Times that the product's card was in sight in the article. */
  seen: times,
  /** Times that the product was put into a cart. */
  added: times,
});
export type PageCount = z.infer<typeof pageCount>;

/** Most rows of one batch. */
export const mostCounts = 500;

/** POST /hooks/page-counts: what the storefront counted in the last seconds. */
export const pageCountsPosted = z.strictObject({ counts: z.array(pageCount).max(mostCounts) });
