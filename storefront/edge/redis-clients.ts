import type { StreamClient } from "./tag-sync";

/** Gives a function that makes clients of one Redis. The library is loaded only where REDIS_URL is set: it is large. */
export async function redisClients(url: string): Promise<() => StreamClient> {
  const { createClient } = await import("redis");
  return () =>
    createClient({
      url,
      // Without a connection a message fails at once instead of waiting: the backend then posts the change again.
      disableOfflineQueue: true,
      socket: { reconnectStrategy: (tries) => Math.min(50 + tries * 50, 500), connectTimeout: 2_000 },
    }) as unknown as StreamClient; // the generic client of node-redis, of which we use two commands
}
