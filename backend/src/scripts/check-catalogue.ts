import path from "node:path";
import { catalogueFaults } from "./catalogue/check-catalogue";
import { lineOf } from "./catalogue/fault";
import { readFiles } from "./catalogue/read-files";

/**
 * `npm run check-catalogue`: reads every file of backend/catalogue/ as the loaders do and prints file, field and fault
 * of each error; ends with status 1 if any. Needs no database.
 */
const files = readFiles(path.join(__dirname, "..", "..", "catalogue"));
const faults = catalogueFaults(files);
for (const fault of faults) console.error(lineOf(fault));
console.log(
  faults.length === 0 ? `Catalogue in order: ${files.products.length} products.` : `${faults.length} faults.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
