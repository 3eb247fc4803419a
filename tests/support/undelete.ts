import { z } from "zod";
import { rows } from "./database";

/** The database's own clock, so that what is deleted from now on can be found. */
export async function databaseNow(): Promise<string> {
  const [row] = await rows(z.object({ now: z.string() }), "select clock_timestamp()::text as now");
  if (!row) throw new Error("the database has no clock");
  return row.now;
}

/**
 * Brings back what the owner deleted since then: Medusa marks rows as deleted and keeps them. What the shop itself
 * deletes in carts, orders and payments stays deleted.
 */
export async function undelete(since: string): Promise<void> {
  await rows(
    z.object({}),
    `do $$ declare name text; begin
       for name in select table_name from information_schema.columns
         where table_schema = 'public' and column_name = 'deleted_at'
           and table_name !~ '^(cart|order|payment|credit|capture|refund|reservation|stripe|workflow|letter|mail)'
       loop
         execute format('update %I set deleted_at = null where deleted_at >= %L', name, '${z
           .string()
           .regex(/^[\d :.+-]+$/)
           .parse(since)}');
       end loop; end $$`,
  );
}
