import { randomUUID } from "node:crypto";
import { Client, escapeIdentifier } from "pg";
import { restoreBackup } from "./restore-backup";

/**
 * Restores a backup into a new database of the same server and deletes that again: what was written can be read.
 * @param migrate makes the shop's tables in a database
 * @throws when it cannot be restored, or the user may not create a database
 */
export async function checkBackup(
  databaseUrl: string,
  folder: string,
  migrate: (databaseUrl: string) => Promise<void>,
): Promise<void> {
  const name = `backup_check_${randomUUID().slice(0, 8)}`;
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: databaseUrl });
  // A connection that is cut fails the query that is under way, or the next one.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query(`create database ${escapeIdentifier(name)}`);
    try {
      await migrate(url.href);
      await restoreBackup({ databaseUrl: url.href, uploads: null, folder, replace: false });
    } finally {
      await client.query(`drop database ${escapeIdentifier(name)} with (force)`);
    }
  } finally {
    await client.end();
  }
}
