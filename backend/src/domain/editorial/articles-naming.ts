import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { editorialOf, type ArticleRecord } from "./article-records";
import { mentionRows } from "./mention-rows";

/**
 * Articles that name any of these products, by their links and by their words: a deleted product has no links any more,
 * and a new one has none yet.
 */
export async function articlesNaming(
  container: MedusaContainer,
  productIds: string[],
): Promise<ArticleRecord[]> {
  if (productIds.length === 0) return [];
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: productIds },
      { select: ["id", "handle"], withDeleted: true, take: productIds.length },
    );
  const rows = await mentionRows(container, { product_id: productIds }, { withDeleted: true });
  const written = products.flatMap(({ handle }) =>
    [`"${handle}"`, `'${handle}'`, `=${handle}`].map((as) => ({ markdown: { $like: `%${as}%` } })),
  );
  return editorialOf(container).listArticles({
    $or: [{ id: rows.map((row) => row.article_id) }, ...written],
  });
}
