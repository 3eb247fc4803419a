import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils";
import { z } from "zod";
import type { PriceNow } from "../../modules/price-history/service";
import { shopContext } from "../shop/shop-context";

const priced = z.object({
  id: z.string(),
  calculated_price: z
    .object({ calculated_amount: z.coerce.number().nullable(), currency_code: z.string().nullable() })
    .nullish(),
});

/** What each variant costs a reader now, reductions included; of these products, or of all. */
export async function pricesNow(container: MedusaContainer, productIds?: string[]): Promise<PriceNow[]> {
  const { regionId } = await shopContext(container);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "calculated_price.calculated_amount", "calculated_price.currency_code"],
    filters: productIds ? { product_id: productIds } : {},
    context: { calculated_price: QueryContext({ region_id: regionId, currency_code: "eur" }) },
  });
  return z
    .array(priced)
    .parse(data)
    .flatMap(({ id, calculated_price: price }) =>
      price?.calculated_amount == null || !price.currency_code
        ? []
        : [{ variantId: id, amount: price.calculated_amount, currency: price.currency_code }],
    );
}
