import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductCard } from "../contracts/product";

/** The live cards of those of the products that are for sale, by id. */
export async function productCardsByIds(
  _scope: MedusaContainer,
  _ids: string[],
): Promise<Map<string, ProductCard>> {
  return new Map();
}
