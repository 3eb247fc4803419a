import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { taxesFile, type TaxesFile } from "../../contracts/catalogue-file";
import { shopDay } from "../../shared/shop-day";
import { catalogueDir } from "../shop/shop-file";
import { ratesOn } from "./rates-on";

let known: { stamp: string; rows: TaxesFile } | undefined;

/** The row of taxes.yaml that counts in each country now; the file is read again when it or the day changed. */
export function taxesToday(now = new Date()): TaxesFile {
  const file = path.join(catalogueDir(), "taxes.yaml");
  const today = shopDay(now);
  const stamp = `${today} ${fs.statSync(file).mtimeMs}`;
  if (known?.stamp !== stamp)
    known = { stamp, rows: ratesOn(taxesFile.parse(parse(fs.readFileSync(file, "utf8"))), today) };
  return known.rows;
}
