import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { ProductCard } from "../../contracts/product";
import { productCardsByIds } from "../catalogue/product-cards";

/** A variant for sale, as mails and pages name it. */
export interface WantedProduct {
  title: string;
  handle: string;
  canBeBought: boolean;
}

const all = { take: null };

/** Which of these variants are for sale, by id; hidden products and what was deleted are left out. */
export async function wantedProducts(
  container: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, WantedProduct>> {
  if (variantIds.length === 0) return new Map();
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ id: variantIds }, { ...all, select: ["id", "product_id"] });
  const products = variants.flatMap(({ product_id }) => product_id ?? []);
  const cards = await productCardsByIds(container, products);
  return new Map([...cards.values()].flatMap((card) => entriesOf(card, variantIds)));
}

function entriesOf(card: ProductCard, wanted: string[]): [string, WantedProduct][] {
  return card.variants
    .filter(({ id }) => wanted.includes(id))
    .map(({ id, title, stock }) => [
      id,
      {
        title: card.variants.length > 1 ? `${card.title}, ${title}` : card.title,
        handle: card.handle,
        canBeBought: stock.state !== "sold_out",
      },
    ]);
}
