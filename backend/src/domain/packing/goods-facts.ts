import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { PackingOrder } from "../../contracts/admin-packing";

const variants = z.array(
  z.object({
    sku: z.string().nullish(),
    weight: z.coerce.number().nullish(),
    product: z.object({ food_information: z.object({ sealed: z.boolean().nullish() }).nullish() }).nullish(),
  }),
);

export interface GoodsFacts {
  /** Grams of one piece, by article number; without those that have no weight. */
  grams: Map<string, number>;
  /** Ids of the orders that hold goods whose seal ends the right to give them back. */
  sealed: Set<string>;
}

/** What slips and carriers need of the goods of orders, in one query. */
export async function goodsFacts(container: MedusaContainer, orders: PackingOrder[]): Promise<GoodsFacts> {
  const skus = [...new Set(orders.flatMap(({ lines }) => lines.flatMap(({ sku }) => sku || [])))];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: ["sku", "weight", "product.food_information.sealed"],
    filters: { sku: skus },
  });
  const found = variants.parse(data);
  const sealed = new Set(
    found.flatMap(({ sku, product }) => (sku && product?.food_information?.sealed ? [sku] : [])),
  );
  return {
    grams: new Map(found.flatMap(({ sku, weight }) => (sku && weight ? [[sku, weight] as const] : []))),
    sealed: new Set(
      orders.filter(({ lines }) => lines.some(({ sku }) => sealed.has(sku))).map(({ id }) => id),
    ),
  };
}
