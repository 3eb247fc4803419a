import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminFoodList } from "../../contracts/admin-food-list";
import { productCardsByIds } from "../catalogue/product-cards";
import { foodListSlug, storedFoodList } from "./food-list";
import { productIdsOf } from "./product-ids";

/** The food list with all that its editor needs. @param storefront the readers' address of the shop */
export async function adminFoodListOf(
  container: MedusaContainer,
  storefront: string,
): Promise<AdminFoodList> {
  const { version, words } = await storedFoodList(container);
  const { updated, ...list } = words;
  const handles = list.groups.flatMap(({ items }) => items.flatMap(({ product }) => product ?? []));
  const ids = await productIdsOf(container, handles, []);
  const cards = await productCardsByIds(container, [...ids.values()]);
  const products = [...ids].flatMap(([handle, id]) => {
    const card = cards.get(id);
    return card ? [[handle, card.title] as const] : [];
  });
  return {
    list,
    version,
    updated,
    products: Object.fromEntries(products),
    address: new URL(`/${foodListSlug}`, storefront).href,
  };
}
