import { deserialize, serialize } from "node:v8";
import { isDeepStrictEqual } from "node:util";
import { LRUCache } from "lru-cache";

/** Bytes of answers that are kept. The demo shop needs some 200 kB of it. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Answers of reads, kept until something that they may come from changes. */
export class ReadCache {
  private readonly answers: LRUCache<string, Buffer>;
  private changes = 0;

  /**
   * @param current whether every change, but for those of the last second, is known here
   * @param perf the clock, in milliseconds
   */
  constructor(
    private readonly current: () => boolean,
    perf: { now: () => number } = performance,
  ) {
    this.answers = new LRUCache({
      maxSize: MOST_BYTES,
      sizeCalculation: (bytes, key) => bytes.length + 2 * key.length,
      ttlResolution: 0,
      perf,
    });
  }

  /** Something changed. A read that is under way may have seen what was before it, and is not kept. */
  forget(): void {
    this.changes += 1;
    this.answers.clear();
  }

  /**
   * The kept answer, each time as a copy of its own, or what `ask` answers. Errors are not kept.
   * @param keptFor milliseconds; without it until something changes
   */
  async read(key: string, ask: () => Promise<unknown>, keptFor?: number): Promise<unknown> {
    if (!this.current()) return ask();
    const known = this.answers.get(key);
    if (known) return deserialize(known);
    const before = this.changes;
    const answer = await ask();
    if (before === this.changes && this.current()) this.keep(key, answer, keptFor);
    return answer;
  }

  /** Only what a copy loses nothing of: no functions and no objects of a class. */
  private keep(key: string, answer: unknown, ttl = 0): void {
    const copy = copied(answer);
    if (copy && isDeepStrictEqual(deserialize(copy), answer)) this.answers.set(key, copy, { ttl });
  }
}

function copied(answer: unknown): Buffer | null {
  try {
    return serialize(answer);
  } catch {
    return null;
  }
}
