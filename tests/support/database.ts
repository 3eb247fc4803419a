import { Client } from "pg";
import type { z } from "zod";
import { shopUnderTest } from "./run-file";

/** Rows as the database of the shop under test has them now, over a connection of their own. */
export async function rows<T extends z.ZodType>(
  row: T,
  sql: string,
  values: (string | number)[] = [],
): Promise<z.output<T>[]> {
  const client = new Client({ connectionString: shopUnderTest().databaseUrl });
  // A database that is stopped meanwhile ends the connection: the query says so.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const answer = await client.query(sql, values);
    return answer.rows.map((found: unknown) => row.parse(found));
  } finally {
    await client.end().catch(() => undefined);
  }
}
