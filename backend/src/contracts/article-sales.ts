import { z } from "zod";
import { countedDay, day } from "./catalogue-product-file";

/** Whole cents, VAT included. */
const cents = z.number().int();

/** GET /admin/article-sales?from&to&by: days of Belgium, both included. */
const query = z.strictObject({
  from: countedDay,
  to: countedDay,
  /** Which article counts for a product that was added from several. */
  by: z.enum(["first", "last"]).default("last"),
});
const inOrder = ({ from, to }: { from: string; to: string }) => from <= to;
export const articleSalesQuery = query.refine(inOrder, { path: ["to"] });
export type ArticleSalesQuery = z.infer<typeof articleSalesQuery>;

/** GET /admin/article-sales/csv?from&to&by&of: which of the two tables. */
export const salesCsvQuery = query
  .extend({ of: z.enum(["articles", "products"]).default("articles") })
  .refine(inOrder, { path: ["to"] });
export type SalesCsvQuery = z.infer<typeof salesCsvQuery>;

const sums = {
  /** Times that its page was read: in sight for some seconds, programs left out. */
  reads: z.number().int(),
  /** Cards in articles that came into sight. */
  seen: z.number().int(),
  /** Put into a cart in the storefront. */
  added: z.number().int(),
  orders: z.number().int(),
  /** Sold, less what was credited piece by piece. */
  pieces: z.number(),
  sold: cents,
  credited: cents,
  /** Sold less credited. */
  revenue: cents,
};

export const articleSales = z.object({
  from: day,
  to: day,
  /** `slug` is null for what was added from no article. */
  articles: z.array(z.object({ slug: z.string().nullable(), title: z.string().nullable(), ...sums })),
  /** `handle` is null for a product that an order no longer names. */
  products: z.array(z.object({ handle: z.string().nullable(), title: z.string(), ...sums })),
  /** What belongs to no product: delivery, and refunds of an amount. */
  other: z.object({ sold: cents, credited: cents, revenue: cents }),
  /** Invoices less credit notes of these days: the rows of `articles`, and of `products`, add up to it with `other`. */
  total: cents,
});
export type ArticleSales = z.infer<typeof articleSales>;
