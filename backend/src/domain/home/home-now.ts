import type { MedusaContainer } from "@medusajs/framework/types";
import type { Home } from "../../contracts/home-page";
import { productCardsByIds } from "../catalogue/product-cards";
import { articleCards } from "../editorial/article-card";
import { publishedById } from "../editorial/article-records";
import { currentPictures } from "../pictures/current-pictures";
import { shopSettings } from "../shop/shop-settings";
import { inOrderOf } from "./in-order-of";

/** The home page as the owner wants it, with what readers can see of the products and articles that she chose. */
export async function homeNow(container: MedusaContainer): Promise<Home> {
  const { home } = await shopSettings(container);
  const [cards, records, current] = await Promise.all([
    productCardsByIds(container, home.products),
    publishedById(container, home.articles),
    home.picture && currentPictures(container, [home.picture]),
  ]);
  return {
    ...home,
    picture: home.picture && current ? current(home.picture) : null,
    products: home.products.flatMap((id) => cards.get(id) ?? []),
    articles: await articleCards(container, inOrderOf(home.articles, records)),
  };
}
