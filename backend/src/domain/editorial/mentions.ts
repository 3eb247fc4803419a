import type { MedusaContainer } from "@medusajs/framework/types";
import type { Mention } from "../../contracts/product";
import { publishedById } from "./article-records";
import { mentionRows } from "./mention-rows";

/**
 * The published articles that name a product, each once, newest first, with the first sentence that names it.
 * An unknown product has no mentions; failures of the database are thrown.
 */
export async function mentionsOfProduct(container: MedusaContainer, productId: string): Promise<Mention[]> {
  const rows = await mentionRows(container, { product_id: productId });
  const articles = await publishedById(
    container,
    rows.map((row) => row.article_id),
  );
  return articles.map(({ id, slug, title }) => ({
    slug,
    title,
    sentence: rows.find((row) => row.article_id === id)?.sentence ?? null,
  }));
}
