import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "./reader";

/** Times a minute that one network may ask for what has to be made anew each time. An office has one network. */
const limits = {
  /** Addresses that name nothing. */
  unknown: 60,
  /** Searches, filtered lists, carts. */
  made: 300,
};

export interface ReaderLimits {
  /** Seconds that this reader has to wait; null when nothing is over its limit. Counts nothing. */
  wait: (address: string) => Promise<number | null>;
  count: (kind: keyof typeof limits, address: string) => Promise<void>;
}

/**
 * What this process makes for each network, counted in its memory: it protects the process itself.
 * @param exempt networks without a limit
 */
export function readerLimits(exempt: ReadonlySet<string>): ReaderLimits {
  const counters = {
    unknown: new RateLimiterMemory({ points: limits.unknown, duration: 60 }),
    made: new RateLimiterMemory({ points: limits.made, duration: 60 }),
  };
  const kinds = ["unknown", "made"] as const;
  return {
    async wait(address) {
      const network = networkOf(address);
      if (exempt.has(network)) return null;
      for (const kind of kinds) {
        const counted = await counters[kind].get(network);
        if (counted && counted.consumedPoints >= limits[kind])
          return Math.ceil(counted.msBeforeNext / 1_000) || 1;
      }
      return null;
    },
    async count(kind, address) {
      // Too many is no error here: `wait` says so at the next request.
      await counters[kind].consume(networkOf(address)).catch((result: unknown) => {
        if (!(result instanceof RateLimiterRes)) throw result;
      });
    },
  };
}
