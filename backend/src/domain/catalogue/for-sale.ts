import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { mostAddresses } from "../../contracts/addresses";
import type { ProductChoices } from "../../contracts/product";
import { labelledForm } from "./labels";
import { shopContext } from "../shop/shop-context";

/**
 * SQL for products for sale: published, in the shop's sales channel, with the food information a page needs. `p` is
 * the product, `food` its information; `:salesChannelId` must be bound.
 */
export const forSale = `
  from product p
  join product_sales_channel channel on channel.product_id = p.id and channel.deleted_at is null
  join product_product_foodinformation_food_information fi on fi.product_id = p.id and fi.deleted_at is null
  join food_information food on food.id = fi.food_information_id and food.deleted_at is null
  where p.status = 'published' and p.deleted_at is null and channel.sales_channel_id = :salesChannelId`;

const counted = z.object({ handle: z.string(), count: z.coerce.number() });
const named = z.object({ name: z.string() });

/** The rows that SQL around {@link forSale} gives, each checked; `bound` are its own values beside the sales channel. */
export async function rowsForSale<Row>(
  container: MedusaContainer,
  sql: string,
  row: z.ZodType<Row>,
  bound: Record<string, string | number> = {},
): Promise<Row[]> {
  const { salesChannelId } = await shopContext(container);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer: unknown = await database.raw(sql, { ...bound, salesChannelId });
  return z.object({ rows: z.array(row) }).parse(answer).rows;
}

/** The brands and forms that products for sale have, each once, in the shop's order. */
export async function choices(container: MedusaContainer): Promise<ProductChoices> {
  const namesOf = (table: "product_collection" | "product_type", name: string, key: string) =>
    names(
      container,
      `select of_products.${name} as name from ${table} of_products
       join (select p.${key} as id, min(food.position) as position ${forSale} group by p.${key}) first using (id)
       order by first.position, of_products.id`,
    );
  const [brands, forms] = await Promise.all([
    namesOf("product_collection", "title", "collection_id"),
    namesOf("product_type", "value", "type_id"),
  ]);
  return { brands, forms: forms.map(labelledForm) };
}

/** The handles of all products for sale, in the shop's order; at most as many as one sitemap may name. */
export const handlesForSale = (container: MedusaContainer): Promise<string[]> =>
  names(container, `select p.handle as name ${forSale} order by food.position, p.id limit ${mostAddresses}`);

async function names(container: MedusaContainer, sql: string): Promise<string[]> {
  const rows = await rowsForSale(container, sql, named);
  return rows.map(({ name }) => name);
}

/** How many products for sale each category has, by its handle; one without any is left out. */
export async function countsByCategory(container: MedusaContainer): Promise<Map<string, number>> {
  const sql = `select category.handle, count(*) as count
    from product_category category join product_category_product shelved on shelved.product_category_id = category.id
    where category.deleted_at is null and shelved.product_id in (select p.id ${forSale}) group by category.handle`;
  const rows = await rowsForSale(container, sql, counted);
  return new Map(rows.map(({ handle, count }) => [handle, count] as const));
}
