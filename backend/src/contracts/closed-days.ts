import { z } from "zod";
import { day } from "./catalogue-product-file";

/** Days on which nothing is sent, both included, by the Belgian calendar; `words` say why, or nothing. */
export const closedPeriod = z
  .object({ from: day, until: day, words: z.string().trim().max(40) })
  .refine(({ from, until }) => from <= until, { path: ["until"] });
export type ClosedPeriod = z.infer<typeof closedPeriod>;

export const closedDays = z.array(closedPeriod).max(20);
