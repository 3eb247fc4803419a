import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import type { productListQuery } from "../../contracts/product";
import { filterNames, filterRules, type Comparison, type ProductFact } from "../../contracts/product-filter";
import { forSale, rowsForSale } from "./for-sale";

type Query = z.infer<typeof productListQuery>;

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

/** SQL of each fact that a filter looks at. */
const facts: Record<ProductFact, string> = {
  categories: `(select category.handle from product_category_product link
    join product_category category on category.id = link.product_category_id
    where link.product_id = p.id and category.deleted_at is null)`,
  brand: `(select title from product_collection where id = p.collection_id)`,
  form: `(select value from product_type where id = p.type_id)`,
  buyable,
  cheapest,
};

/** SQL of each comparison; `asked` is a bound value. */
const comparisons: Record<Comparison, (fact: string, asked: string) => string> = {
  equal: (fact, asked) => `${fact} = ${asked}`,
  among: (fact, asked) => `${asked} in ${fact}`,
  true: (fact) => fact,
  at_least: (fact, asked) => `${fact} >= ${asked}`,
  at_most: (fact, asked) => `${fact} <= ${asked}`,
};

const conditionOf = (name: (typeof filterNames)[number]): string => {
  const { fact, comparison } = filterRules[name];
  return comparisons[comparison](facts[fact], `:${name}`);
};

const orders: Record<NonNullable<Query["sort"]>, string> = {
  recommended: "food.position",
  price_asc: `${cheapest} asc nulls last, food.position`,
  price_desc: `${cheapest} desc nulls last, food.position`,
  title: "lower(unaccent(p.title))",
  newest: "p.created_at desc",
};

const counted = z.object({ count: z.coerce.number() });
const matchRow = counted.extend({ id: z.string() });

/**
 * The ids of one page of the list a reader asked for, in its order, and how many there are in all. PostgreSQL looks
 * over the tables of several modules at once, so that the list of a shop of thousands does not load them all; it
 * only chooses: what is shown of each product comes from Medusa's own query.
 */
export async function listProductIds(
  container: MedusaContainer,
  query: Query,
): Promise<{ ids: string[]; count: number }> {
  const asked = filterNames
    .filter((name) => query[name] !== undefined)
    .map((name) => `and ${conditionOf(name)}`);
  const chosen = `${forSale} ${asked.join(" ")}`;
  const sql = `select p.id, count(*) over () as count ${chosen}
    order by ${orders[query.sort ?? "recommended"]}, p.id limit :limit offset :offset`;
  const bound = { ...query, limit: query.limit ?? 100, offset: query.offset ?? 0 };
  const rows = await rowsForSale(container, sql, matchRow, bound);
  if (rows[0] || bound.offset === 0) return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
  // A page past the end holds nothing, but the list does.
  const [all] = await rowsForSale(container, `select count(*) ${chosen}`, counted, bound);
  return { ids: [], count: all?.count ?? 0 };
}
