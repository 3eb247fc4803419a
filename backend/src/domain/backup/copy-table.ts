import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Client } from "pg";
import { from, to } from "pg-copy-streams";
import { copied } from "./database";
import type { TableCopy } from "./manifest";

type Table = Pick<TableCopy, "name" | "columns">;

const copyOut = (table: Table) => to(`copy ${copied(table)} to stdout`);

/** Counts the rows that pass, a row a line, and what they hash to. */
function counted() {
  const hash = createHash("sha256");
  let rows = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      for (const byte of chunk) if (byte === 10) rows += 1;
      done(null, chunk);
    },
  });
  return { through, result: () => ({ rows, sha256: hash.digest("hex") }) };
}

/** Writes a table's rows to a file. */
export async function copyToFile(client: Client, table: Table, file: string): Promise<TableCopy> {
  const { through, result } = counted();
  await pipeline(client.query(copyOut(table)), through, createGzip(), createWriteStream(file));
  return { ...table, ...result() };
}

/** What {@link copyToFile} would say of a table. */
export async function copyOf(client: Client, table: Table): Promise<TableCopy> {
  const { through, result } = counted();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(client.query(copyOut(table)), through, nowhere);
  return { ...table, ...result() };
}

/** Reads rows that {@link copyToFile} wrote into an empty table. */
export const copyFromFile = (client: Client, table: Table, file: string): Promise<void> =>
  pipeline(createReadStream(file), createGunzip(), client.query(from(`copy ${copied(table)} from stdin`)));
