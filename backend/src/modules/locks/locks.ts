import { Pool, type PoolClient } from "pg";

export interface LockOptions {
  databaseUrl: string;
  databaseTls: boolean | { rejectUnauthorized: boolean };
}

/** Each waits in a room of its own: who holds a cart and waits for stock or its buyer must not use up its own door. */
export type LockRoom = "cart" | "buyer" | "stock";

const mostWaitingMs = 30_000;

/** Others held it for all of the wait, or all doors of its room were taken: nothing was done, and later it may be. */
export class StillHeld extends Error {}

/**
 * Locks that every process shares and that end with the process: PostgreSQL's advisory locks, on connections of
 * their own. Medusa's are in memory without Redis, and with it outlive a killed process by minutes.
 */
export class Locks {
  private readonly pools = new Map<LockRoom, Pool>();

  constructor(private readonly options: LockOptions) {}

  /** Runs the job while no other process holds any of the keys. @throws StillHeld after 30 seconds. */
  async hold<T>(room: LockRoom, keys: string[], job: () => Promise<T>): Promise<T> {
    const client = await this.enter(room);
    let broken = false;
    const onError = () => {
      broken = true;
    };
    client.on("error", onError);
    try {
      await client.query(`SET lock_timeout = ${mostWaitingMs}`);
      // In one order, or two would wait for each other.
      for (const key of [...new Set(keys)].sort()) await lock(client, `${room}:${key}`);
      return await job();
    } finally {
      const freed = await client.query("SELECT pg_advisory_unlock_all()").then(
        () => true,
        () => false,
      );
      client.off("error", onError);
      // A connection that is closed gives its locks back.
      client.release(broken || !freed);
    }
  }

  private async enter(room: LockRoom): Promise<PoolClient> {
    try {
      return await this.pool(room).connect();
    } catch (error) {
      if (error instanceof Error && error.message.includes("timeout exceeded")) throw new StillHeld(room);
      throw error;
    }
  }

  private pool(room: LockRoom): Pool {
    const known = this.pools.get(room);
    if (known) return known;
    const pool = new Pool({
      connectionString: this.options.databaseUrl,
      ssl: this.options.databaseTls,
      max: 10,
      connectionTimeoutMillis: mostWaitingMs,
      idleTimeoutMillis: 10_000,
      allowExitOnIdle: true,
    });
    // An idle connection that breaks, as when PostgreSQL restarts, is replaced at the next use.
    pool.on("error", () => undefined);
    this.pools.set(room, pool);
    return pool;
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.end()));
  }
}

/** PostgreSQL's own code for a lock that was not had within lock_timeout. */
const notAvailable = "55P03";

async function lock(client: PoolClient, key: string): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [key]);
  } catch (error) {
    const code: unknown = error instanceof Error && "code" in error ? error.code : null;
    throw code === notAvailable ? new StillHeld(key) : error;
  }
}
