import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { environment } from "../../config/environment";
import type { AttentionThing } from "../../contracts/admin-attention";
import { named } from "./thing";

const level = z.object({
  id: z.string(),
  name: z.string(),
  /** Pieces there are. */
  stocked: z.coerce.number(),
  /** Of those, pieces that orders wait for. */
  reserved: z.coerce.number(),
});
type Level = z.infer<typeof level>;

/** What is counted of products that are published, each once, also where several variants are made of it. */
const levels = `select item.id, min(concat_ws(', ', p.title, nullif(v.title, 'Default variant'))) as name,
    coalesce(stock.stocked, 0) as stocked, coalesce(stock.reserved, 0) as reserved
  from inventory_item item
  join product_variant_inventory_item part on part.inventory_item_id = item.id and part.deleted_at is null
  join product_variant v on v.id = part.variant_id and v.deleted_at is null
    and v.manage_inventory and not v.allow_backorder
  join product p on p.id = v.product_id and p.deleted_at is null and p.status = 'published'
  left join (select inventory_item_id, sum(stocked_quantity) as stocked, sum(reserved_quantity) as reserved
    from inventory_level where deleted_at is null group by inventory_item_id) stock on stock.inventory_item_id = item.id
  where item.deleted_at is null
  group by item.id, stock.stocked, stock.reserved
  order by name, item.id`;

/** What there is too little of. Pure. @param low pieces from which on it is said that there are few */
export function stockThings(all: Level[], low: number): AttentionThing[] {
  const name = (each: Level) => each.name;
  const free = ({ stocked, reserved }: Level) => stocked - reserved;
  const link = { all: "/stock?view=low" };
  return [
    ...named(
      "stock_short",
      all.filter((each) => free(each) < 0),
      name,
      link,
    ),
    ...named(
      "stock_out",
      all.filter((each) => free(each) === 0),
      name,
      link,
    ),
    ...named(
      "stock_low",
      all.filter((each) => free(each) > 0 && free(each) <= low),
      name,
      link,
    ),
  ];
}

export async function lackingStock(container: MedusaContainer): Promise<AttentionThing[]> {
  const found: unknown = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(levels);
  return stockThings(z.object({ rows: z.array(level) }).parse(found).rows, environment.lowStock);
}
