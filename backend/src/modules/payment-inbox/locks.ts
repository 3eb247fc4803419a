import { Pool } from "pg";

export interface LockOptions {
  databaseUrl: string;
  databaseTls: boolean | { rejectUnauthorized: boolean };
}

/** Carts and stock wait in rooms of their own: who holds a cart and waits for stock must not use up its own door. */
export type LockRoom = "cart" | "stock";

const mostWaitingMs = 30_000;

/**
 * Locks that every process shares and that end with the process: PostgreSQL's advisory locks, on connections of
 * their own. Medusa's are in memory without Redis, and with it outlive a killed process by minutes.
 */
export class Locks {
  private readonly pools = new Map<LockRoom, Pool>();

  constructor(private readonly options: LockOptions) {}

  /** Runs the job while no other process holds any of the keys. @throws when one stays held for 30 seconds. */
  async hold<T>(room: LockRoom, keys: string[], job: () => Promise<T>): Promise<T> {
    const client = await this.pool(room).connect();
    let broken = false;
    const onError = () => {
      broken = true;
    };
    client.on("error", onError);
    try {
      await client.query(`SET lock_timeout = ${mostWaitingMs}`);
      // In one order, or two would wait for each other.
      for (const key of [...new Set(keys)].sort())
        await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [`${room}:${key}`]);
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
