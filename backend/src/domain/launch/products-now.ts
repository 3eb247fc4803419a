import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { productCardsByIds } from "../catalogue/product-cards";
import { missingOfProducts } from "../catalogue/product-facts";

const products = z.array(
  z.object({
    id: z.string(),
    handle: z.string(),
    title: z.string(),
    status: z.string(),
  }),
);

/** A product as the owner has to look at it. */
export interface ProductNow {
  id: string;
  handle: string;
  title: string;
  isPublished: boolean;
  /** Readers see it. A published one that they do not see lacks a price, a picture or the shop's sales channel. */
  shown: boolean;
  soldOut: boolean;
  /** Something that its page must say is missing, so that it could not be published now. */
  isIncomplete: boolean;
}

/** Every product, drafts too, by title. */
export async function productsNow(container: MedusaContainer): Promise<ProductNow[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "handle", "title", "status"],
    pagination: { order: { title: "ASC" } },
  });
  const all = products.parse(data);
  const ids = all.map(({ id }) => id);
  const cards = await productCardsByIds(container, ids);
  const missing = await missingOfProducts(container, ids);
  return all.map(({ id, handle, title, status }) => {
    const card = cards.get(id);
    const isPublished = status === "published";
    return {
      ...{ id, handle, title, isPublished },
      shown: isPublished && card !== undefined,
      soldOut: card?.variants.every(({ stock }) => stock.state === "sold_out") ?? false,
      isIncomplete: missing.get(id)?.length !== 0,
    };
  });
}
