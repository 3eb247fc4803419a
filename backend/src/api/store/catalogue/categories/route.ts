import { Modules } from "@medusajs/framework/utils";
import { allProductCards } from "../../../../catalogue/product-cards";
import type { Category } from "../../../../contracts/product";
import { answering } from "../../../support/refusal";

/** GET /store/catalogue/categories: the categories readers may see, with how many products each has. */
export const GET = answering(async (request, response) => {
  const [stored, cards] = await Promise.all([
    request.scope
      .resolve(Modules.PRODUCT)
      .listProductCategories({ is_active: true, is_internal: false }, { take: 100, order: { rank: "ASC" } }),
    allProductCards(request.scope),
  ]);
  const categories: Category[] = stored.map(({ handle, name, description, rank }) => ({
    handle,
    name,
    description,
    position: (rank ?? 0) + 1,
    count: cards.filter(({ card }) => card.categories.some((category) => category.handle === handle)).length,
  }));
  response.json({ categories });
});
