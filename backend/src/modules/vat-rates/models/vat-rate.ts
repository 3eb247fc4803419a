import { model } from "@medusajs/framework/utils";
import { vatCategory } from "../../../contracts/declaration-facts";

/** What VAT is in one country for one category from a day on, until the next one of the same begins. */
export const VatRate = model
  .define("vat_rate", {
    id: model.id({ prefix: "vatrate" }).primaryKey(),
    country: model.text(),
    category: model.enum(vatCategory.options),
    /** First day in Belgium, "2027-01-01". */
    since: model.text(),
    percent: model.float(),
    /** The law that says so, for the bookkeeper. */
    source: model.text().default(""),
    /** When Medusa's own rate was brought to it; null while it has not. */
    begun_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["country", "category", "since"], unique: true, where: "deleted_at is null" }]);
