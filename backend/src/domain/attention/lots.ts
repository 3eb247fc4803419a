import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { AttentionThing } from "../../contracts/admin-attention";
import { shopDay } from "../../shared/shop-day";
import { lotState, nearUntil } from "../lots/lot-state";
import { stockRows } from "../lots/stock-rows";
import { named } from "./thing";

const dated = z.object({ lot: z.string(), name: z.string(), day: z.string() });
type Dated = z.infer<typeof dated>;

const lots = `${stockRows}
  select lot.id as lot, concat_ws(', ', stock.name, lot.code) as name, lot.best_before as day
  from lot join stock on stock.id = lot.inventory_item_id
  where lot.deleted_at is null and lot.on_hand > 0 and lot.best_before <= ? and not stock.gone
  order by lot.best_before, lot.id`;

/** Lots of which something is left, past their date or near it. Pure. */
export function datedThings(all: Dated[], today: string): AttentionThing[] {
  const of = (state: "expired" | "near") => all.filter(({ day }) => lotState(day, today) === state);
  const name = (each: Dated) => each.name;
  const link = { all: "/stock?view=dated", one: ({ lot }: Dated) => `/lots/${lot}` };
  return [
    ...named("lots_expired", of("expired"), name, { all: link.all }),
    ...named("lots_near", of("near"), name, link),
  ];
}

export async function datedLots(container: MedusaContainer): Promise<AttentionThing[]> {
  const today = shopDay(new Date());
  const found: unknown = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(lots, [nearUntil(today)]);
  return datedThings(z.object({ rows: z.array(dated) }).parse(found).rows, today);
}
