import { Pool, type PoolClient } from "pg";

export interface LockOptions {
  databaseUrl: string;
  databaseTls: boolean | { rejectUnauthorized: boolean };
}

/**
 * What a lock is on. Each scope has its own pool of connections. With one pool, jobs that have locked a cart could take
 * all connections, and then wait for each other to get one for their stock lock.
 */
export type LockScope =
  | "cart"
  | "cart-change"
  | "buyer"
  | "stock"
  | "withdrawal"
  | "reader-letter"
  | "review"
  | "mail-consent"
  | "newsletter"
  | "lot-mail"
  | "product"
  | "settings"
  | "admin-roles";

const mostWaitingMs = 30_000;

/** The lock, or a free connection of its scope, was not obtained in time. Nothing was done; a later try may succeed. */
export class StillHeld extends Error {}

/**
 * Locks over all processes that end with their process: PostgreSQL's advisory locks, on connections of their own.
 * Medusa's own locks are in memory without Redis, and with Redis stay for minutes after a process was killed
 * (docs/decisions/0003-own-locks.md).
 */
export default class LocksService {
  private readonly pools = new Map<LockScope, Pool>();

  constructor(
    _container: Record<string, unknown>,
    private readonly options: LockOptions,
  ) {}

  /** Runs the job while no other process holds any of the keys. @throws StillHeld after 30 seconds. */
  async withLock<T>(scope: LockScope, keys: string[], job: () => Promise<T>): Promise<T> {
    const client = await this.connection(scope);
    let broken = false;
    const onError = () => {
      broken = true;
    };
    client.on("error", onError);
    try {
      await client.query(`SET lock_timeout = ${mostWaitingMs}`);
      // Always in the same order, or two jobs could wait for each other.
      for (const key of [...new Set(keys)].sort()) await lock(client, `${scope}:${key}`);
      return await job();
    } finally {
      const freed = await client.query("SELECT pg_advisory_unlock_all()").then(
        () => true,
        () => false,
      );
      client.off("error", onError);
      // Closing a connection releases its locks.
      client.release(broken || !freed);
    }
  }

  private async connection(scope: LockScope): Promise<PoolClient> {
    try {
      return await this.pool(scope).connect();
    } catch (error) {
      if (error instanceof Error && error.message.includes("timeout exceeded")) throw new StillHeld(scope);
      throw error;
    }
  }

  private pool(scope: LockScope): Pool {
    const known = this.pools.get(scope);
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
    this.pools.set(scope, pool);
    return pool;
  }

  __hooks = {
    onApplicationShutdown: async () => {
      await Promise.all([...this.pools.values()].map((pool) => pool.end()));
    },
  };
}

/** PostgreSQL's code for a lock that was not obtained within lock_timeout. */
const notAvailable = "55P03";

async function lock(client: PoolClient, key: string): Promise<void> {
  try {
    await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [key]);
  } catch (error) {
    const code: unknown = error instanceof Error && "code" in error ? error.code : null;
    throw code === notAvailable ? new StillHeld(key) : error;
  }
}
