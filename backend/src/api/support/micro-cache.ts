import { LRUCache } from "lru-cache";

/** An answer as it was sent, ready to be sent again. */
export interface CachedAnswer {
  body: Buffer;
  etag: string | undefined;
}

export interface MicroCacheSettings {
  /** Milliseconds since the answer began to be computed; this is how late a change may be seen. */
  freshFor: number;
  /** Bytes of all bodies that are kept. */
  mostBytes: number;
  now?: () => number;
}

interface Kept {
  answer: CachedAnswer;
  freshUntil: number;
}

/**
 * Answers that are the same for everyone. Each is sent again for a moment, and is computed by one request at a time. An
 * answer this young needs no invalidation, so each process may have its own.
 *
 * `lru-cache` bounds the bytes. Age and sharing are done here: `fetch` of lru-cache counts the age from the end of the
 * computation, and lets a request share one that began longer than `freshFor` ago, so that an answer could be older
 * than promised.
 */
export class MicroCache {
  private readonly kept: LRUCache<string, Kept>;
  private readonly making = new Map<string, Promise<CachedAnswer | null>>();
  private readonly now: () => number;

  constructor(private readonly settings: MicroCacheSettings) {
    this.now = settings.now ?? Date.now;
    this.kept = new LRUCache({
      maxSize: settings.mostBytes,
      // An empty body counts as one byte: every entry must have a size.
      sizeCalculation: ({ answer }) => Math.max(1, answer.body.length),
    });
  }

  /**
   * The answer for a key: a fresh one, or the one that another request is computing now.
   * @param make computes it; null for what may not be given to others
   * @returns null when the caller must compute its own
   */
  async read(key: string, make: () => Promise<CachedAnswer | null>): Promise<CachedAnswer | null> {
    const kept = this.kept.get(key);
    if (kept && this.now() < kept.freshUntil) return kept.answer;
    const running = this.making.get(key);
    if (running) return running;
    const freshUntil = this.now() + this.settings.freshFor;
    const made = make();
    this.making.set(key, made);
    // A request that comes when this answer would be too old computes another, also while this one is under way.
    const late = setTimeout(() => this.endMaking(key, made), this.settings.freshFor);
    try {
      const answer = await made;
      if (answer && this.now() < freshUntil) this.kept.set(key, { answer, freshUntil });
      return answer;
    } finally {
      clearTimeout(late);
      this.endMaking(key, made);
    }
  }

  private endMaking(key: string, made: Promise<CachedAnswer | null>): void {
    if (this.making.get(key) === made) this.making.delete(key);
  }
}
