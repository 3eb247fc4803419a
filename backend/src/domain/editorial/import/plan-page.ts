import type { MedusaContainer } from "@medusajs/framework/types";
import type { FoodListFile } from "../../../contracts/catalogue-file";
import { editorialOf } from "../article-records";
import { fingerprintOfList, fingerprintOfPage, fingerprintOfPageRecord } from "../fingerprint";
import { storedFoodList } from "../food-list";
import type { PageInput } from "../page-input";
import { pageOf } from "../page-records";
import { loadOutcome } from "./load-outcome";
import type { ImportOutcome } from "../../../contracts/article-import";

/** What a load does with a page or the food list, and the fingerprint of what its file says. */
export interface PagePlan {
  outcome: ImportOutcome;
  fingerprint: string;
}

/** Compares a page of the catalogue's files with what the same file was loaded as before. Reads only. */
export async function planPage(container: MedusaContainer, file: string, page: PageInput): Promise<PagePlan> {
  const record = await pageOf(container, page.slug);
  const fingerprint = fingerprintOfPage(page);
  const shop = record && fingerprintOfPageRecord(record);
  // The first version is that of a load from before loads were noted.
  const loaded = await loadedAs(container, file, record?.version === 1 ? shop : null);
  return { outcome: loadOutcome({ file: fingerprint, shop, loaded }), fingerprint };
}

/** The same of the food list. */
export async function planFoodList(
  container: MedusaContainer,
  file: string,
  list: FoodListFile,
): Promise<PagePlan> {
  const { version, words } = await storedFoodList(container);
  const fingerprint = fingerprintOfList(list);
  const shop = version === null ? null : fingerprintOfList(words);
  const loaded = await loadedAs(container, file, null);
  return { outcome: loadOutcome({ file: fingerprint, shop, loaded }), fingerprint };
}

async function loadedAs(container: MedusaContainer, file: string, otherwise: string | null) {
  const [note] = await editorialOf(container).listLoadedFiles({ file }, { take: 1 });
  return note?.fingerprint ?? otherwise;
}
