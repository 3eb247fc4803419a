import type { StreamClient } from "./tag-sync";

/** Makes clients for one Redis. Loaded only where there is one: the library weighs more than the rest together. */
export async function redisClients(url: string): Promise<() => StreamClient> {
  const { createClient } = await import("redis");
  return () =>
    createClient({
      url,
      // Without a connection a message is refused at once, not kept: the backend says it again.
      disableOfflineQueue: true,
      socket: { reconnectStrategy: (tries) => Math.min(50 + tries * 50, 500), connectTimeout: 2_000 },
    }) as unknown as StreamClient; // the generic client of node-redis, of which we use two commands
}
