import { z } from "zod";

/** Whether readers see a price of a price list as a reduction, or why not. */
export const reductionState = z.enum([
  "shown",
  /** The list is a draft. */
  "draft",
  "not_yet",
  "ended",
  /** Its kind is not "sale": its prices are ordinary ones. */
  "ordinary",
  /** Another price is in force, as that of a second list. */
  "other_price",
  /** In the 30 days before it was no dearer (Directive 98/6/EC art. 6a). */
  "not_lower",
  /** It has had no higher price before. */
  "no_earlier",
]);

/** GET /admin/price-lists/:id/reductions; amounts in cents, VAT included. */
export const adminReductions = z.object({
  reductions: z.array(
    z.object({
      variantId: z.string(),
      name: z.string(),
      price: z.number().int(),
      state: reductionState,
      /** The lowest price of the 30 days before; null when there is none. */
      lowest: z.number().int().nullable(),
      /** Whole percents off that; null when it is not shown. */
      percent: z.number().int().nullable(),
    }),
  ),
});
export type AdminReductions = z.infer<typeof adminReductions>;
export type ReductionState = z.infer<typeof reductionState>;
