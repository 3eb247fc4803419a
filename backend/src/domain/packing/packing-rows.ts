import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { deliveryKind } from "../../contracts/cart";
import { packingProblem, packingState, packingView, type PackingView } from "../../contracts/admin-packing";
import { orderStates, statesOfSome } from "./order-states";
import { likeLiteral } from "../../shared/like-literal";

const row = z.object({
  id: z.string(),
  state: packingState,
  problem: packingProblem.nullable(),
  kind: deliveryKind,
});
/** Where an order is, and why it may not leave. */
export type PackingRow = z.infer<typeof row>;

/** Which orders each view shows. */
const views: Record<PackingView, string> = {
  pack: "kind in ('home', 'pickup_point') and state in ('to_pack', 'partly') and problem is null",
  collect: "kind = 'collect' and state in ('to_pack', 'partly', 'ready') and problem is null",
  digital: "state = 'digital'",
  paid: "state not in ('canceled', 'nothing') and captured > refunded",
  problem: "problem is not null",
  sent: "state in ('sent', 'collected')",
  canceled: "state = 'canceled'",
  all: "true",
};

export interface PackingPage {
  rows: PackingRow[];
  counts: Record<PackingView, number>;
}

const answer = z.object({
  rows: z.tuple([z.object({ page: z.array(row), counts: z.record(packingView, z.number()) })]),
});

/** Signs that mean something in a pattern of SQL stand for themselves. */
const pattern = (word: string) => `%${likeLiteral(word)}%`;

/** A page of a view, and how many orders each view has with these words; every word must be in an order. */
export async function packingPage(
  container: MedusaContainer,
  wish: { view: PackingView; q: string; limit: number; offset: number },
): Promise<PackingPage> {
  const words = wish.q.split(/\s+/).filter(Boolean);
  const order = wish.view === "pack" || wish.view === "collect" ? "asc" : "desc";
  const counts = packingView.options.map((view) => `'${view}', count(*) filter (where ${views[view]})`);
  const sql = `with ${orderStates},
    matched as (select * from judged where ${words.map(() => "words like lower(unaccent(?))").join(" and ") || "true"})
    select
      (select jsonb_build_object(${counts.join(", ")}) from matched) as counts,
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'state', state, 'problem', problem, 'kind', kind) order by place), '[]')
        from (select *, row_number() over (order by '#' || display_id = ? desc, created_at ${order}, id ${order}) as place
          from matched where ${views[wish.view]} order by place limit ? offset ?) shown) as page`;
  const number = `#${wish.q.replace(/^#/, "")}`;
  const values = [...words.map(pattern), number, wish.limit, wish.offset];
  const found = answer.parse(
    await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, values),
  );
  const [{ page, counts: all }] = found.rows;
  return { rows: page, counts: all };
}

/** Where these orders are; one that does not exist is left out. */
export async function packingRows(container: MedusaContainer, ids: string[]): Promise<PackingRow[]> {
  const sql = `with ${statesOfSome} select id, state, problem, kind from judged`;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found: unknown = await knex.raw(sql, [ids, ids, ids]);
  return z.object({ rows: z.array(row) }).parse(found).rows;
}
