import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { taxesFile, type TaxesFile } from "../../contracts/catalogue-file";
import { vatCategory } from "../../contracts/declaration-facts";
import type { VatRate } from "../../contracts/vat-rates";
import { catalogueDir } from "../shop/shop-file";

export const ratesFileName = "taxes.yaml";

/** The rates that a file says. Pure. */
export const ratesOfFile = (rows: TaxesFile): VatRate[] =>
  rows.flatMap(({ country, since, source, rates }) =>
    vatCategory.options.map((category) => ({ country, category, since, percent: rates[category], source })),
  );

/** taxes.yaml with its rates: for a shop that was made before there was a table, until it has one. */
export function readRatesFile(): { content: string; rates: VatRate[] } {
  const content = fs.readFileSync(path.join(catalogueDir(), ratesFileName), "utf8");
  return { content, rates: ratesOfFile(taxesFile.parse(parse(content))) };
}
