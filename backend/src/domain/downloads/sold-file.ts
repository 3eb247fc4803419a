import fs from "node:fs";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../config/environment";
import { stableJson } from "../../shared/stable-json";
import { storedFoodList } from "../editorial/food-list";
import { foodListPdf, foodListPdfName } from "../editorial/food-list-pdf";
import { catalogueDir } from "../shop/shop-file";

let made: { of: string; pdf: Promise<Buffer> } | undefined;

/** A file that is sold, by its name in catalogue/files; the food list is printed as it is now. Null when there is none. */
export async function soldFile(container: MedusaContainer, name: string): Promise<Buffer | null> {
  if (name === foodListPdfName) return printedList(container);
  const place = path.join(catalogueDir(), "files", path.basename(name));
  return fs.existsSync(place) ? fs.promises.readFile(place) : null;
}

/** Printed once for each list; a printing that failed is tried again. */
async function printedList(container: MedusaContainer): Promise<Buffer> {
  const { words } = await storedFoodList(container);
  const of = stableJson(words);
  if (made?.of !== of) {
    const pdf = foodListPdf(words, environment.storefrontUrl);
    made = { of, pdf };
    pdf.catch(() => (made = undefined));
  }
  return made.pdf;
}
