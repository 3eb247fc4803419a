import { cp, mkdir, readdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { copyToFile } from "./copy-table";
import { inTransaction, sequencesOf, tablesOf } from "./database";
import { filesOf, tableFile, writeManifest, type Manifest, type TableCopy } from "./manifest";

export interface BackupPlaces {
  databaseUrl: string;
  /** The folder of the uploaded files; null when they lie in a bucket, whose copies are the bucket's matter. */
  uploads: string | null;
  /** The folder in which each backup is a folder. */
  backups: string;
}

/** Begins the name of a folder that is not complete. */
export const partMark = ".part-";

/**
 * Writes a backup: every row of the shop at one moment, and the uploaded files. Orders go on meanwhile.
 * @returns its folder, which only then has its name
 */
export async function writeBackup(
  { databaseUrl, uploads, backups }: BackupPlaces,
  now: Date,
): Promise<{ folder: string; manifest: Manifest }> {
  const name = now.toISOString().slice(0, 19).replaceAll(":", "-");
  const part = path.join(backups, `${partMark}${name}`);
  await rm(part, { recursive: true, force: true });
  await mkdir(path.join(part, "tables"), { recursive: true });
  const stored = await inTransaction(
    databaseUrl,
    "isolation level repeatable read read only",
    async (client) => {
      const tables: TableCopy[] = [];
      for (const table of await tablesOf(client))
        tables.push(await copyToFile(client, table, tableFile(part, table.name)));
      return { tables, sequences: await sequencesOf(client) };
    },
  );
  const files = uploads ? await copyFiles(uploads, filesOf(part)) : 0;
  const manifest: Manifest = { format: 1, madeAt: now.toISOString(), ...stored, files };
  await writeManifest(part, manifest);
  const folder = path.join(backups, name);
  await rename(part, folder);
  return { folder, manifest };
}

/** @returns how many files there are now; a picture that is deleted meanwhile is left out */
export async function copyFiles(from: string, to: string): Promise<number> {
  await mkdir(from, { recursive: true });
  await mkdir(to, { recursive: true });
  await cp(from, to, { recursive: true });
  return countFiles(to);
}

async function countFiles(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).length;
}
