import { z } from "zod";

/** Of products, and of articles: together below the 50,000 that one sitemap may name (sitemaps.org). */
export const mostAddresses = 24_000;

/** GET /store/addresses: what has a page of its own, for the sitemap. */
export const addresses = z.object({
  /** Handles. */
  products: z.array(z.string()),
  /** Ends of the paths of authors' pages; the owner's is a page of the shop. */
  authors: z.array(z.string()),
  articles: z.array(z.object({ slug: z.string(), updatedAt: z.iso.datetime() })),
});
export type Addresses = z.infer<typeof addresses>;
