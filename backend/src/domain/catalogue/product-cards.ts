import type { MedusaContainer } from "@medusajs/framework/types";
import type { ProductCard } from "../../contracts/product";
import { productRecords, type ProductRecord } from "./product-records";
import { toCard } from "./to-card";

/** The live cards of those of the products that are for sale, by id. */
export async function productCardsByIds(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, ProductCard>> {
  if (ids.length === 0) return new Map();
  return byId(await productRecords(container, { id: [...new Set(ids)] }));
}

/** The live cards of products by handle, in the order asked for; those that are not for sale are left out. */
export async function productCardsByHandles(
  container: MedusaContainer,
  handles: string[],
): Promise<ProductCard[]> {
  if (handles.length === 0) return [];
  const cards = [...byId(await productRecords(container, { handle: handles })).values()];
  return handles.flatMap((handle) => cards.find((card) => card.handle === handle) ?? []);
}

function byId(records: ProductRecord[]): Map<string, ProductCard> {
  return new Map(
    records.flatMap((record) => {
      const card = toCard(record);
      return card ? [[card.id, card] as const] : [];
    }),
  );
}
