import { LRUCache } from "lru-cache";

/** An answer as it was sent, ready to be sent again. */
export interface CachedAnswer {
  body: Buffer;
  etag: string | undefined;
}

export interface MicroCacheSettings {
  /** Milliseconds, counted from when the making of an answer began: how far it may lag behind a change. */
  freshFor: number;
  /** Bodies kept at once, together. */
  mostBytes: number;
  now?: () => number;
}

interface Kept {
  answer: CachedAnswer;
  freshUntil: number;
}

/**
 * Answers that are the same for everyone, each sent again for a moment and made by one request at a time. An answer
 * this young needs no invalidation, so any number of processes may each have their own.
 *
 * `lru-cache` bounds the bytes. Age and joining stay here: its `fetch` counts the age from the end of the making, and
 * lets a request join a making that began longer than `freshFor` ago, so an answer could lag behind for longer.
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
   * The answer for a key: a fresh one, or the one that another request is making now.
   * @param make makes it; null for what may not be given to others
   * @returns null when whoever asks must make its own
   */
  async read(key: string, make: () => Promise<CachedAnswer | null>): Promise<CachedAnswer | null> {
    const kept = this.kept.get(key);
    if (kept && this.now() < kept.freshUntil) return kept.answer;
    const running = this.making.get(key);
    if (running) return running;
    const freshUntil = this.now() + this.settings.freshFor;
    const made = make();
    this.making.set(key, made);
    // Whoever comes when the answer would be too old makes another, even while this one is being made.
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
