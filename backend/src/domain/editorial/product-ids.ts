import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { MentionRow } from "./mention-rows";

/**
 * Which product each handle in an article means. The link rows come first: they follow the product's id, so a product
 * that was renamed is still meant, even when another now bears its old handle. What they do not know is looked up.
 */
export async function productIdsOf(
  container: MedusaContainer,
  handles: string[],
  rows: MentionRow[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const row of rows) for (const handle of row.handles.split(" ")) ids.set(handle, row.product_id);
  const unknown = [...new Set(handles)].filter((handle) => !ids.has(handle));
  if (unknown.length === 0) return ids;
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: unknown }, { select: ["id", "handle"], take: unknown.length });
  for (const product of products) ids.set(product.handle, product.id);
  return ids;
}
