import { Client, escapeIdentifier } from "pg";
import { z } from "zod";
import type { Manifest, TableCopy } from "./manifest";

/** Runs `work` on a connection of its own, in one transaction that is undone when it throws. */
export async function inTransaction<T>(
  databaseUrl: string,
  mode: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  // A connection that is cut fails the query that is under way, or the next one.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(`begin ${mode}`);
    // Rows always in the order in which they lie in the table, so that a restored table gives the same copy.
    await client.query("set local synchronize_seqscans = off");
    const result = await work(client);
    await client.query("commit");
    return result;
  } finally {
    await client.end();
  }
}

export async function rowsOf<S extends z.ZodType>(
  client: Client,
  row: S,
  text: string,
  values: unknown[] = [],
): Promise<z.output<S>[]> {
  return z.array(row).parse((await client.query(text, values)).rows);
}

/** The launcher's note of what it loaded on this machine. */
const notOfTheShop = ["launcher_note"];

/** Every table of the shop, with its columns but those that the database computes. */
export async function tablesOf(client: Client): Promise<Pick<TableCopy, "name" | "columns">[]> {
  return rowsOf(
    client,
    z.object({ name: z.string(), columns: z.array(z.string()) }),
    `select t.table_name as name, array_agg(c.column_name::text order by c.column_name) as columns
       from information_schema.tables t join information_schema.columns c using (table_schema, table_name)
      where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
        and t.table_name <> all ($1)
      group by t.table_name order by t.table_name`,
    [notOfTheShop],
  );
}

export const sequencesOf = (client: Client): Promise<Manifest["sequences"]> =>
  rowsOf(
    client,
    z.object({ name: z.string(), last: z.string().nullable() }),
    `select sequencename as name, last_value::text as last from pg_sequences
      where schemaname = 'public' order by sequencename`,
  );

/** A table and its columns as COPY wants them. */
export const copied = ({ name, columns }: Pick<TableCopy, "name" | "columns">): string =>
  `${escapeIdentifier(name)} (${columns.map(escapeIdentifier).join(", ")})`;
