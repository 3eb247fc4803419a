import { z } from "zod";
import { day } from "./catalogue-product-file";
import { vatCategory } from "./declaration-facts";

/** The table of VAT rates: what each is, in which country, for what, from which day on. */

/** Per cent, with at most two decimals. */
const percent = z
  .number()
  .min(0)
  .max(100)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6);
const source = z.string().trim().max(300).default("");

export const vatRate = z.object({
  country: z.string(),
  category: vatCategory,
  /** First day in Belgium. */
  since: day,
  percent: z.number(),
  /** The law that says so; may be empty. */
  source: z.string(),
});
export type VatRate = z.output<typeof vatRate>;

/** One rate as it was and as it is since; null: there was none, or there is none any more. */
export const vatRateChange = z.object({ before: vatRate.nullable(), after: vatRate.nullable() });
export type VatRateChange = z.output<typeof vatRateChange>;

/** As GET gave it: another one meanwhile is refused as vat_rates_changed. */
const revision = z.coerce.number().int().min(0);

/** POST /admin/vat-rates */
export const addVatRateRequest = z.object({
  revision,
  country: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/),
  category: vatCategory,
  since: day,
  percent,
  source,
});
/** POST /admin/vat-rates/:id */
export const changeVatRateRequest = z.object({ revision, since: day, percent, source });
/** DELETE /admin/vat-rates/:id */
export const removeVatRateQuery = z.object({ revision });

/** GET and POST /admin/vat-rates */
export const adminVatRates = z.object({
  revision: z.number(),
  /** In Belgium; and the first day that a new rate can have. */
  today: day,
  earliest: day,
  countries: z.array(z.object({ code: z.string(), isServed: z.boolean() })),
  rates: z.array(
    vatRate.extend({
      id: z.string(),
      state: z.enum(["past", "now", "coming"]),
      /** Of one that counts now: what Medusa's own form has in its place, and carts follow; null: the same. */
      elsewhere: z.number().nullable(),
    }),
  ),
  /** The last changes, newest first. `savedBy` null: a load of files. */
  changes: z.array(
    z.object({
      savedAt: z.iso.datetime(),
      savedBy: z.string().nullable(),
      changes: z.array(vatRateChange),
    }),
  ),
});
export type AdminVatRates = z.output<typeof adminVatRates>;
export type AdminVatRate = AdminVatRates["rates"][number];
