import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { productListQuery } from "../contracts/product";
import { shopContext } from "./shop-context";

type Query = z.infer<typeof productListQuery>;

/** Products for sale: published, in the shop's sales channel, with the food information a page needs. */
const forSale = `
  from product p
  join product_sales_channel channel on channel.product_id = p.id and channel.deleted_at is null
  join product_product_foodinformation_food_information told on told.product_id = p.id and told.deleted_at is null
  join food_information food on food.id = told.food_information_id and food.deleted_at is null
  where p.status = 'published' and p.deleted_at is null and channel.sales_channel_id = :salesChannelId`;

/** The lowest of what its variants cost, as last noted (modules/price-history). */
const cheapest = `(
  select min(noted.amount) from product_variant variant
  join lateral (
    select amount from price_point where variant_id = variant.id and deleted_at is null order by since desc limit 1
  ) noted on true
  where variant.product_id = p.id and variant.deleted_at is null)`;

/** Whether one of its variants can be bought: not counted, or enough of all that it is made of. */
const buyable = `exists (
  select 1 from product_variant variant
  where variant.product_id = p.id and variant.deleted_at is null and (
    not variant.manage_inventory or variant.allow_backorder or not exists (
      select 1 from product_variant_inventory_item part
      where part.variant_id = variant.id and part.deleted_at is null and part.required_quantity > (
        select coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0) from inventory_level level
        join sales_channel_stock_location place on place.stock_location_id = level.location_id
        where level.inventory_item_id = part.inventory_item_id and level.deleted_at is null
          and place.deleted_at is null and place.sales_channel_id = :salesChannelId)))
)`;

const conditions: [keyof Query, string][] = [
  [
    "category",
    `exists (select 1 from product_category_product shelved
       join product_category category on category.id = shelved.product_category_id
       where shelved.product_id = p.id and category.handle = :category and category.deleted_at is null)`,
  ],
  ["brand", `exists (select 1 from product_collection where id = p.collection_id and title = :brand)`],
  ["form", `exists (select 1 from product_type where id = p.type_id and value = :form)`],
  ["in_stock", buyable],
  ["price_from", `${cheapest} >= :price_from`],
  ["price_to", `${cheapest} <= :price_to`],
];

const orders: Record<NonNullable<Query["sort"]>, string> = {
  recommended: "food.position",
  price_asc: `${cheapest} asc nulls last, food.position`,
  price_desc: `${cheapest} desc nulls last, food.position`,
  title: "lower(unaccent(p.title))",
  newest: "p.created_at desc",
};

const found = z.object({ rows: z.array(z.object({ id: z.string(), count: z.coerce.number() })) });
const counted = z.object({ rows: z.array(z.object({ handle: z.string(), count: z.coerce.number() })) });

/**
 * The ids of one page of the list a reader asked for, in its order, and how many there are in all. PostgreSQL looks
 * over the tables of several modules at once, so that the list of a shop of thousands does not load them all; it
 * only chooses: what is shown of each product comes from Medusa's own query.
 */
export async function shelf(scope: MedusaContainer, query: Query): Promise<{ ids: string[]; count: number }> {
  const { salesChannelId } = await shopContext(scope);
  const asked = conditions.filter(([name]) => query[name] !== undefined).map(([, sql]) => `and ${sql}`);
  const sql = `select p.id, count(*) over () as count ${forSale} ${asked.join(" ")}
    order by ${orders[query.sort ?? "recommended"]}, p.id limit :limit offset :offset`;
  const bound = { ...query, salesChannelId, limit: query.limit ?? 100, offset: query.offset ?? 0 };
  const answer: unknown = await scope.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, bound);
  const { rows } = found.parse(answer);
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}

/** How many products for sale each category has, by its handle; one without any is left out. */
export async function countsByCategory(scope: MedusaContainer): Promise<Map<string, number>> {
  const { salesChannelId } = await shopContext(scope);
  const sql = `select category.handle, count(*) as count
    from product_category category join product_category_product shelved on shelved.product_category_id = category.id
    where category.deleted_at is null and shelved.product_id in (select p.id ${forSale}) group by category.handle`;
  const answer: unknown = await scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(sql, { salesChannelId });
  return new Map(counted.parse(answer).rows.map(({ handle, count }) => [handle, count] as const));
}
