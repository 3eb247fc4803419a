import { z } from "zod";
import { day } from "./catalogue-product-file";

/** Days on which nothing is sent, both included, by the Belgian calendar; `words` say why, or nothing. */
export const closedPeriod = z
  .object({ from: day, until: day, words: z.string().trim().max(40) })
  .refine(({ from, until }) => from <= until, { path: ["until"] });
export type ClosedPeriod = z.infer<typeof closedPeriod>;

/** Whether nobody mistyped a year: a shop that is closed for more than a year is no shop. */
export const isPlausible = ({ from, until }: ClosedPeriod): boolean =>
  /^2\d{3}-/.test(until) && Date.parse(until) - Date.parse(from) <= 366 * 86_400_000;

export const closedDays = z.array(closedPeriod).max(20);
