import { model } from "@medusajs/framework/utils";

/** One change of the table of VAT rates; never changed itself. */
export const VatRatesVersion = model.define("vat_rates_version", {
  id: model.id({ prefix: "vatver" }).primaryKey(),
  /** Counts every change: one that began from another is refused. */
  version: model.number().unique(),
  /** contracts/vat-rates.ts vatRateChange[] */
  changes: model.json(),
  /** Name of who made it; null: a load of files. */
  saved_by: model.text().nullable(),
});
