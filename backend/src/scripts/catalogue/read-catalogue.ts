import { catalogueFaults } from "./check-catalogue";
import { CatalogueFaults } from "./fault";
import { readFiles, type CatalogueFiles } from "./read-files";

type Whole<T> = { [K in keyof T]: NonNullable<T[K]> };
export type Catalogue = Whole<Omit<CatalogueFiles, "faults">>;

/**
 * Reads and checks every file before anything is stored.
 * @param stored handles of the products that the shop has, which texts may name beside those of the files
 * @throws CatalogueFaults naming file and field of each fault
 */
export function readCatalogue(root: string, stored?: ReadonlySet<string>): Catalogue {
  const files = readFiles(root);
  const faults = catalogueFaults(files, stored);
  const { shop, taxes, categories, promotions, foodList, words, ...rest } = files;
  if (faults.length > 0 || !shop || !taxes || !categories || !promotions || !foodList || !words)
    throw new CatalogueFaults(faults);
  return { ...rest, shop, taxes, categories, promotions, foodList, words };
}
