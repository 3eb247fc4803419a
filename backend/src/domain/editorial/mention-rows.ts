import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import ArticleProduct from "../../links/article-product";

const rowSchema = z.object({
  article_id: z.string(),
  product_id: z.string(),
  position: z.number(),
  kind: z.enum(["card", "link"]),
  sentence: z.string().nullable(),
  handles: z.string(),
});
/** One product that one article names. `handles` holds what was written, separated by spaces. */
export type MentionRow = z.infer<typeof rowSchema>;

/**
 * The rows of these articles or this product, in the order of the text; on request also the rows that were deleted with
 * their product.
 */
export async function mentionRows(
  container: MedusaContainer,
  filters: { article_id?: string[]; product_id?: string | string[] },
  { withDeleted = false }: { withDeleted?: boolean } = {},
): Promise<MentionRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: ArticleProduct.entryPoint,
    fields: ["article_id", "product_id", "position", "kind", "sentence", "handles"],
    filters,
    withDeleted,
  });
  return z
    .array(rowSchema)
    .parse(data)
    .sort((a, b) => a.position - b.position);
}
