import { Client, type ClientConfig } from "pg";
import { z } from "zod";

const rows = z.array(z.object({ tablename: z.string() }));

/**
 * Puts a trigger on each of the tables, where it is not there yet, that tells every listening process of a change. Two
 * processes that start at once do it one after the other. @throws when a table does not exist
 */
export async function watchTables(connection: ClientConfig, tables: readonly string[]): Promise<void> {
  const client = new Client(connection);
  // A connection that breaks ends the query that waits for it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const missing = await unwatched(client, tables);
    if (missing.length === 0) return;
    await client.query("SELECT pg_advisory_lock(hashtextextended('watch-tables', 0))");
    await client.query(`CREATE OR REPLACE FUNCTION catalogue_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM pg_notify('catalogue_changed', ''); RETURN NULL; END $$`);
    for (const table of await unwatched(client, tables))
      await client.query(`CREATE OR REPLACE TRIGGER catalogue_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE
        ON ${client.escapeIdentifier(table)} FOR EACH STATEMENT EXECUTE FUNCTION catalogue_changed()`);
  } finally {
    await client.end();
  }
}

async function unwatched(client: Client, tables: readonly string[]): Promise<string[]> {
  const { rows: watched } = await client.query(
    `SELECT c.relname AS tablename FROM pg_trigger t
     JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE t.tgname = 'catalogue_changed' AND t.tgenabled <> 'D' AND n.nspname = current_schema()`,
  );
  const known = new Set(rows.parse(watched).map(({ tablename }) => tablename));
  return tables.filter((table) => !known.has(table));
}
