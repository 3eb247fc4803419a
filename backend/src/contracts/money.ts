import { z } from "zod";

/** An amount in major units of its currency (29.95 = € 29,95), VAT included unless the field says otherwise. */
export const money = z.object({
  amount: z.number(),
  currency: z.string().regex(/^[a-z]{3}$/),
});
export type Money = z.infer<typeof money>;
