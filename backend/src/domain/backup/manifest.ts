import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const table = z.object({
  name: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.number().int().nonnegative(),
  /** Of the rows as PostgreSQL's COPY writes them, in the order of the copy. */
  sha256: z.string(),
});

/** What lies in a backup's folder; written last, so that a folder without it is no backup. */
const manifest = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  tables: z.array(table).min(1),
  /** The number that each sequence gave last; null when it gave none. */
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  /** Uploaded files; none when they lie in a bucket. */
  files: z.number().int().nonnegative(),
});
export type Manifest = z.infer<typeof manifest>;
export type TableCopy = z.infer<typeof table>;

const fileOf = (folder: string) => path.join(folder, "manifest.json");

export const tableFile = (folder: string, name: string): string =>
  path.join(folder, "tables", `${name}.copy.gz`);
export const filesOf = (folder: string): string => path.join(folder, "uploads");

/** @throws when the folder holds no backup, or one of another format */
export const readManifest = async (folder: string): Promise<Manifest> =>
  manifest.parse(JSON.parse(await readFile(fileOf(folder), "utf8")));

export const writeManifest = (folder: string, content: Manifest): Promise<void> =>
  writeFile(fileOf(folder), JSON.stringify(content, null, 1));
