import fs from "node:fs";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { parse } from "yaml";
import { foodListFile, type FoodListFile } from "../../contracts/catalogue-file";
import type { FoodList } from "../../contracts/food-list";
import { productCardsByIds } from "../catalogue/product-cards";
import { catalogueDir } from "../shop/shop-file";
import { editorialOf } from "./article-records";
import { productIdsOf } from "./product-ids";

/** The name of the list's page, its row and its file. */
export const foodListSlug = "voedingslijst";

export interface StoredFoodList {
  /** Null while it was never loaded: then its file is shown. */
  id: string | null;
  version: number | null;
  words: FoodListFile;
}

/** The owner's shopping list as it is stored; of a shop that never loaded it, as its file has it. */
export async function storedFoodList(container: MedusaContainer): Promise<StoredFoodList> {
  const [record] = await editorialOf(container).listFoodLists({ slug: foodListSlug }, { take: 1 });
  if (record) return { id: record.id, version: record.version, words: foodListFile.parse(record.content) };
  const file = fs.readFileSync(path.join(catalogueDir(), `${foodListSlug}.yaml`), "utf8");
  return { id: null, version: null, words: foodListFile.parse(parse(file)) };
}

/** The owner's shopping list, with the live card of each item that is ours and for sale. */
export async function foodList(container: MedusaContainer): Promise<FoodList> {
  const { words: list } = await storedFoodList(container);
  const handles = list.groups.flatMap((group) => group.items.flatMap((item) => item.product ?? []));
  const ids = await productIdsOf(container, handles, []);
  const cards = await productCardsByIds(container, [...ids.values()]);
  return {
    title: list.title,
    intro: list.intro,
    updatedAt: new Date(list.updated).toISOString(),
    groups: list.groups.map((group) => ({
      ...group,
      items: group.items.map(({ look_for: lookFor, product, brand = null, link = null, ...item }) => ({
        ...item,
        lookFor,
        brand,
        link,
        product: cards.get(ids.get(product ?? "") ?? "") ?? null,
      })),
    })),
    closing: list.closing,
  };
}
