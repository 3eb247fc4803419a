import { Modules } from "@medusajs/framework/utils";
import { countsByCategory } from "../../../../domain/catalogue/for-sale";
import type { Category } from "../../../../contracts/product";
import { answering } from "../../../support/refusal";

/** GET /store/catalogue/categories: the categories readers may see, with how many products each has. */
export const GET = answering(async (request, response) => {
  const [stored, counts] = await Promise.all([
    request.scope
      .resolve(Modules.PRODUCT)
      .listProductCategories({ is_active: true, is_internal: false }, { take: 100, order: { rank: "ASC" } }),
    countsByCategory(request.scope),
  ]);
  const categories: Category[] = stored.map(({ handle, name, description, rank }) => ({
    handle,
    name,
    description,
    position: (rank ?? 0) + 1,
    count: counts.get(handle) ?? 0,
  }));
  response.json({ categories });
});
