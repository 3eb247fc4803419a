import { z } from "zod";
import { day } from "./catalogue-product-file";

/** Whole cents, VAT included. */
const cents = z.number().int();

/** GET /admin/article-sales?from&to&by: days of Belgium, both included. */
export const articleSalesQuery = z
  .strictObject({
    from: day,
    to: day,
    /** Which article counts for a product that was added from several. */
    by: z.enum(["first", "last"]).default("last"),
  })
  .refine(({ from, to }) => from <= to, { path: ["to"] });
export type ArticleSalesQuery = z.infer<typeof articleSalesQuery>;

const sums = {
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
  products: z.array(z.object({ title: z.string(), ...sums })),
  /** What belongs to no product: delivery, and refunds of an amount. */
  other: z.object({ sold: cents, credited: cents, revenue: cents }),
  /** Invoices less credit notes of these days: the rows of `articles`, and of `products`, add up to it with `other`. */
  total: cents,
});
export type ArticleSales = z.infer<typeof articleSales>;
