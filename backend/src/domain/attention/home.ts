import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttentionThing } from "../../contracts/admin-attention";
import type { HomeChoice } from "../../contracts/home-page";
import { homeChoices } from "../home/home-choices";
import { inOrderOf } from "../home/in-order-of";
import { shopSettings } from "../shop/shop-settings";
import { thing } from "./thing";

/** What the owner chose for the home page and readers do not see there: it was hidden, withdrawn or deleted. */
export async function unseenOnHome(container: MedusaContainer): Promise<AttentionThing[]> {
  const { home } = await shopSettings(container);
  const products = await homeChoices(container, { kind: "products", q: "", ids: home.products });
  const articles = await homeChoices(container, { kind: "articles", q: "", ids: home.articles });
  return unseen([...home.products, ...home.articles], [...products, ...articles]);
}

/** What of these ids readers do not see; what was deleted has no name any more. Pure. */
export function unseen(ids: string[], known: HomeChoice[]): AttentionThing[] {
  const names = inOrderOf(ids, known).flatMap(({ shown, title }) => (shown ? [] : [title]));
  const deleted = ids.length - inOrderOf(ids, known).length;
  return thing("home_not_shown", names.length + deleted, "/shop-settings", { names });
}
