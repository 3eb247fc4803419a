import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { fieldsOf } from "../../shared/records";
import { shownCart, sumInputs } from "./read-cart";

/** A cart as Medusa answers it, with all that its prices, discounts, delivery, VAT and pages depend on. */
export const wholeCart = z.looseObject({ id: z.string(), completed_at: z.coerce.date().nullish() });
export type WholeCart = z.output<typeof wholeCart>;

/** What rules of prices and promotions and the tax provider look at, as Medusa's own workflows read it (2.21.2). */
const ruleFields = [
  "email",
  "region_id",
  "sales_channel_id",
  "customer_id",
  "locale",
  "region.*",
  "region.countries.*",
  "items.product.id",
  "items.product.collection_id",
  "items.product.categories.id",
  "items.product.tags.id",
  "items.product.type_id",
  "shipping_address.*",
  "shipping_methods.shipping_option.shipping_option_type_id",
  "customer.*",
  "customer.groups.*",
];
const wholeFields = [...fieldsOf(shownCart), ...sumInputs, ...ruleFields];

/**
 * Reads a cart once for all that looks at it; after a change it is read again.
 * @param more fields that only this reader needs
 * @returns null when there is no such cart
 */
export async function readWholeCart(
  container: MedusaContainer,
  id: string,
  more: string[] = [],
): Promise<WholeCart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: [...new Set([...wholeFields, ...more])],
    filters: { id },
  });
  return data[0] ? wholeCart.parse(data[0]) : null;
}
