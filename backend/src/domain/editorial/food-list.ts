import fs from "node:fs";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import { parse } from "yaml";
import { productCardsByIds } from "../catalogue/product-cards";
import { foodListFile, type FoodListFile } from "../../contracts/catalogue-file";
import type { FoodList } from "../../contracts/food-list";
import { catalogueDir } from "../shop/shop-file";
import { productIdsOf } from "./product-ids";

let cached: { modified: number; list: FoodListFile } | undefined;

/** voedingslijst.yaml, read again when it changed. @throws ZodError naming the field when the file does not hold. */
export function readFoodListFile(): FoodListFile {
  const file = path.join(catalogueDir(), "voedingslijst.yaml");
  const modified = fs.statSync(file).mtimeMs;
  if (cached?.modified !== modified)
    cached = { modified, list: foodListFile.parse(parse(fs.readFileSync(file, "utf8"))) };
  return cached.list;
}

/** The owner's shopping list, with the live card of each item that is ours and for sale. */
export async function foodList(container: MedusaContainer): Promise<FoodList> {
  const list = readFoodListFile();
  const handles = list.groups.flatMap((group) => group.items.flatMap((item) => item.product ?? []));
  const ids = await productIdsOf(container, handles, []);
  const cards = await productCardsByIds(container, [...ids.values()]);
  return {
    title: list.title,
    intro: list.intro,
    updatedAt: new Date(list.updated).toISOString(),
    groups: list.groups.map((group) => ({
      ...group,
      items: group.items.map(({ look_for: lookFor, product, ...item }) => ({
        ...item,
        lookFor,
        product: cards.get(ids.get(product ?? "") ?? "") ?? null,
      })),
    })),
    closing: list.closing,
  };
}
