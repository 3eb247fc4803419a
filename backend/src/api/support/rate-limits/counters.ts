import { once } from "node:events";
import { Redis } from "ioredis";
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible";
import { environment } from "../../../config/environment";
import { lazily } from "../../../shared/lazily";
import { limits, type Kind } from "./limits";

/** How long the first count waits for Redis; later ones find it connected, or count in memory at once. */
const CONNECT_MS = 1_000;

/** One connection for all counts; null without Redis, when there is one process. Made at the first count. */
const connection = lazily(async () => {
  if (!environment.redisUrl) return null;
  const redis = new Redis(environment.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
  // A connection that breaks is made again by itself.
  redis.on("error", () => undefined);
  // What is counted in memory meanwhile would not count for the other processes.
  await once(redis, "ready", { signal: AbortSignal.timeout(CONNECT_MS) }).catch(() => undefined);
  return redis;
});

const made = new Map<Kind, RateLimiterAbstract>();

/**
 * Counts on Redis when there is one, so that all processes count together, and in the memory of this process while
 * Redis does not answer.
 */
async function counter(kind: Kind): Promise<RateLimiterAbstract> {
  const known = made.get(kind);
  if (known) return known;
  const storeClient = await connection();
  const meanwhile = made.get(kind);
  if (meanwhile) return meanwhile;
  const options = { keyPrefix: `limit:${kind}`, ...limits[kind] };
  const inMemory = new RateLimiterMemory(options);
  const counts = storeClient
    ? new RateLimiterRedis({ ...options, storeClient, insuranceLimiter: inMemory })
    : inMemory;
  made.set(kind, counts);
  return counts;
}

/** Counts one more. @returns null, or the seconds to wait when that is too many */
export async function count(kind: Kind, key: string): Promise<number | null> {
  try {
    await (await counter(kind)).consume(key);
    return null;
  } catch (result) {
    if (!(result instanceof RateLimiterRes)) throw result;
    return Math.max(1, Math.ceil(result.msBeforeNext / 1_000));
  }
}

/** The seconds to wait when it was too many before; counts nothing. */
export async function waitOf(kind: Kind, key: string): Promise<number | null> {
  const counted = await (await counter(kind)).get(key);
  if (!counted || counted.consumedPoints < limits[kind].points) return null;
  return Math.max(1, Math.ceil(counted.msBeforeNext / 1_000));
}

/** Begins to count from nothing, as after a login that succeeded. */
export async function reset(kind: Kind, key: string): Promise<void> {
  await (await counter(kind)).delete(key);
}
