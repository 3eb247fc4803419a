import { z } from "zod";

/** What a statement says of one line of the order; cents after discounts, VAT included. */
export const statementLine = z.object({
  itemId: z.string(),
  title: z.string(),
  variantTitle: z.string(),
  quantity: z.number().int().positive(),
  cents: z.number().int(),
  sealed: z.boolean(),
  /** How many of them were packed by then, and so come back. */
  packed: z.number().int().nonnegative(),
});
export type StatementLine = z.infer<typeof statementLine>;

export const statementLines = z.array(statementLine);
