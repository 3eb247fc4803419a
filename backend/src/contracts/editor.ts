import { z } from "zod";
import { money } from "./money";
import { stock } from "./product";

/** A product as the owner chooses it for a text. `price` is of its cheapest variant, `stock` of the one with most. */
export const productChoice = z.object({
  handle: z.string(),
  title: z.string(),
  line: z.string(),
  price: money,
  stock,
  /** Address of its picture. */
  picture: z.url(),
});
export type ProductChoice = z.infer<typeof productChoice>;

/** GET /admin/editor/products?q= or ?handles=a,b: products for sale, best first, or those of these handles. */
export const productChoiceQuery = z.object({
  q: z.string().trim().max(100).default(""),
  handles: z
    .string()
    .max(10_000)
    .transform((handles) => handles.split(",").filter(Boolean))
    .optional(),
});
export const productChoices = z.object({ products: z.array(productChoice) });
export type ProductChoices = z.infer<typeof productChoices>;

/** GET /admin/editor/links?q=: articles, pages and categories of the shop; `address` is the path on its site. */
export const linkQuery = z.object({ q: z.string().trim().max(100).default("") });
export const linkTarget = z.object({
  kind: z.enum(["article", "page", "category"]),
  title: z.string(),
  address: z.string(),
});
export const linkTargets = z.object({ targets: z.array(linkTarget) });
export type LinkTarget = z.infer<typeof linkTarget>;
export type LinkTargets = z.infer<typeof linkTargets>;
