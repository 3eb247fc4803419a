import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import type { StockItem, StockLevel, StockList, StockLot, StockQuery } from "../../contracts/admin-stock";
import { likeLiteral } from "../../shared/like-literal";
import { shopDay } from "../../shared/shop-day";
import { nearUntil, listedLot } from "./lot-state";
import { lotsOf } from "./lots-of";
import { stockRows } from "./stock-rows";

const number = z.coerce.number();
const row = z.object({
  id: z.string(),
  name: z.string(),
  sku: z.string(),
  published: z.boolean(),
  gone: z.boolean(),
  stocked: number,
  reserved: number,
  without_lot: number,
  bundles: z.array(z.object({ name: z.string(), takes: number, reserved: number })),
});
type Row = z.infer<typeof row>;

/** Which rows a view has, and what is bound in it. */
const views: Record<StockQuery["view"], () => [string, unknown[]]> = {
  all: () => ["true", []],
  low: () => ["published and stocked - reserved <= ?", [environment.lowStock]],
  dated: () => ["first <= ?", [nearUntil(shopDay(new Date()))]],
};

/**
 * The stock by name: a page of a view, and how many it has. Whoever searches for a lot also sees it when nothing of it is
 * left, or when it is of goods that are not counted any more: buyers have them.
 */
export async function stockList(
  container: MedusaContainer,
  { view, q, limit, offset }: StockQuery,
): Promise<StockList> {
  const [rule, bound] = views[view]();
  const where = `where ${rule} and ${q ? "true" : "not gone"} and words like lower(unaccent(?))`;
  const values = [...bound, `%${likeLiteral(q)}%`] as string[]; // knex takes numbers too
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: unknown = await knex.raw(
    `${stockRows} select * from stock ${where} order by name, id limit ? offset ?`,
    [...values, limit, offset],
  );
  const counted: unknown = await knex.raw(`${stockRows} select count(*) from stock ${where}`, values);
  const { rows } = z.object({ rows: z.array(row) }).parse(found);
  const [{ count }] = z.object({ rows: z.tuple([z.object({ count: number })]) }).parse(counted).rows;
  return { items: await withLots(container, rows, q), count };
}

/** One of them, also what is not counted any more and has lots; null when there is none. */
export async function stockItem(container: MedusaContainer, id: string): Promise<StockItem | null> {
  const found: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`${stockRows} select * from stock where id = ?`, [id]);
  const { rows } = z.object({ rows: z.array(row) }).parse(found);
  return (await withLots(container, rows))[0] ?? null;
}

async function withLots(container: MedusaContainer, rows: Row[], code = ""): Promise<StockItem[]> {
  const today = shopDay(new Date());
  const lots = await lotsOf(container).listLots(
    {
      inventory_item_id: rows.map(({ id }) => id),
      $or: [{ on_hand: { $gt: 0 } }, ...(code ? [{ code: { $ilike: `%${likeLiteral(code)}%` } }] : [])],
    },
    { take: null, order: { best_before: "ASC", id: "ASC" } },
  );
  return rows.map((each) =>
    listed(
      each,
      lots.filter((lot) => lot.inventory_item_id === each.id).map((lot) => listedLot(lot, today)),
    ),
  );
}

const listed = (
  { id, name, sku, published, gone, stocked, reserved, without_lot, bundles }: Row,
  lots: StockLot[],
): StockItem => ({
  id,
  name,
  sku,
  isPublished: published,
  isGone: gone,
  stocked,
  reserved,
  level: levelOf(stocked - reserved, environment.lowStock),
  withoutLot: without_lot,
  lots,
  bundles,
});

/** Pure. @param low pieces from which on it is said that there are few */
function levelOf(free: number, low: number): StockLevel {
  if (free < 0) return "short";
  if (free === 0) return "out";
  return free <= low ? "low" : "enough";
}
