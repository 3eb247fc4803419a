import { escapeIdentifier, type Client } from "pg";
import { z } from "zod";
import { copyFromFile, copyOf } from "./copy-table";
import { inTransaction, rowsOf, tablesOf } from "./database";
import { filesOf, readManifest, tableFile, type Manifest } from "./manifest";
import { copyFiles } from "./write-backup";

/** Why a backup is not restored; the database is then as it was. */
export class CannotRestore extends Error {
  override name = "CannotRestore";
}

export interface RestorePlaces {
  /** A database with the tables of the version that made the backup. */
  databaseUrl: string;
  /** The folder of the uploaded files; null: they are left where they are. */
  uploads: string | null;
  folder: string;
  /** Whether a database that holds orders may be overwritten. */
  replace: boolean;
}

/**
 * Puts the rows of a backup in the place of all rows of the database, and its uploaded files beside those that are there.
 * The rows are read again before they are kept: a database that is not equal to the backup stays as it was.
 * @throws CannotRestore when the tables are of another version, when the database holds orders, or when a file is damaged
 */
export async function restoreBackup({
  databaseUrl,
  uploads,
  folder,
  replace,
}: RestorePlaces): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await inTransaction(databaseUrl, "", async (client) => {
    await demandSameTables(client, manifest);
    if (!replace) await demandNoOrders(client);
    const keys = await foreignKeysOf(client);
    for (const { table, name } of keys)
      await client.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`);
    const names = manifest.tables.map(({ name }) => escapeIdentifier(name));
    await client.query(`truncate ${names.join(", ")}`);
    for (const table of manifest.tables) await restoreTable(client, table, folder);
    for (const { table, name, definition } of keys)
      await client.query(`alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`);
    for (const { name, last } of manifest.sequences)
      await client.query("select setval($1::text::regclass, $2::bigint, $3)", [
        escapeIdentifier(name),
        last ?? 1,
        last !== null,
      ]);
  });
  if (uploads) await copyFiles(filesOf(folder), uploads);
  return manifest;
}

async function restoreTable(
  client: Client,
  table: Manifest["tables"][number],
  folder: string,
): Promise<void> {
  await copyFromFile(client, table, tableFile(folder, table.name));
  const { rows, sha256 } = await copyOf(client, table);
  if (rows !== table.rows || sha256 !== table.sha256)
    throw new CannotRestore(`The backup is damaged: ${table.name} is not what was written.`);
}

async function demandSameTables(client: Client, { tables }: Manifest): Promise<void> {
  const written = new Map(tables.map(({ name, columns }) => [name, columns.join()]));
  const now = new Map((await tablesOf(client)).map(({ name, columns }) => [name, columns.join()]));
  const other = [...new Set([...written.keys(), ...now.keys()])].filter(
    (name) => written.get(name) !== now.get(name),
  );
  if (other.length > 0)
    throw new CannotRestore(
      `Another version of the shop made this backup (other tables: ${other.slice(0, 5).join(", ")}). Restore it with that version, then update.`,
    );
}

async function demandNoOrders(client: Client): Promise<void> {
  const [row] = await rowsOf(
    client,
    z.object({ orders: z.number() }),
    'select count(*)::int as orders from "order"',
  );
  if (row && row.orders > 0)
    throw new CannotRestore(
      `This database holds ${row.orders} orders: they would be lost. Add --replace if so.`,
    );
}

const foreignKeysOf = (client: Client) =>
  rowsOf(
    client,
    z.object({ table: z.string(), name: z.string(), definition: z.string() }),
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by conname`,
  );
