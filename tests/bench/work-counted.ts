import fs from "node:fs";
import pg from "pg";
import { z } from "zod";
import type { Shop } from "../../launcher/shop";
import { eventually } from "../support/eventually";

/** Makes the shop's own PostgreSQL count statements from its next start on. */
export async function countFromNextStart({ databaseUrl }: Shop): Promise<void> {
  await asked(databaseUrl, "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
}

/** What a piece of work cost. */
export interface Work {
  /** SQL statements; BEGIN and COMMIT are not among them. */
  statements: number;
  /** Seconds of processor that the backend took. */
  processor: number;
}

/** Counts what the backend does; the database counts since its start ({@link countFromNextStart}). */
export class WorkCounter {
  private constructor(
    private readonly client: pg.Client,
    private readonly pid: number,
  ) {}

  static async of(shop: Shop): Promise<WorkCounter> {
    const client = new pg.Client(shop.databaseUrl);
    await client.connect();
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    return new WorkCounter(client, shop.running.backend().pid);
  }

  /** Since the database and the backend started. */
  async soFar(): Promise<Work> {
    const { rows } = await this.client.query(
      `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements
        WHERE query !~* '^(begin|commit|rollback|savepoint|release|set|discard)' AND query !~ 'pg_stat_statements'`,
    );
    const [row] = z.array(z.object({ calls: z.coerce.number() })).parse(rows);
    return { statements: row?.calls ?? 0, processor: processorOf(this.pid) };
  }

  /** The same once the backend has been quiet for a second: what a request set going counts with it. */
  async quiet(): Promise<Work> {
    let before = await this.soFar();
    return eventually(
      async () => {
        const now = await this.soFar();
        const same = now.statements === before.statements;
        before = now;
        return same ? now : null;
      },
      60_000,
      1_000,
    );
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** Seconds of processor that a process has taken. */
export function processorOf(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function asked(databaseUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
