import type { ShopFile } from "../../contracts/catalogue-file";
import { pageFactsOf, type PageFacts } from "../../domain/shop/page-facts";
import { deliveriesOfFile, settingsOfFile } from "../../domain/shop/file-as-shop";

/** What the pages of the files may name, as shop.yaml beside them says. Pure. */
export const factsOfFile = (shop: ShopFile): PageFacts =>
  pageFactsOf(settingsOfFile(shop), deliveriesOfFile(shop), new Date());
