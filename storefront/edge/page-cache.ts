import { LRUCache } from "lru-cache";
import { type Answer, isShareable } from "./answer";
import { etagOf, smallestPage, type StoredPage } from "./stored-page";

/** What a read gives: a page for everyone, an answer for this reader alone, or "ask Next with the reader's headers". */
export type CachedAnswer =
  { kind: "page"; page: StoredPage } | { kind: "answer"; answer: Answer } | { kind: "personal" };

export interface PageCacheSettings {
  /** Asks Next for the page without any reader's headers: no cookies. */
  fetchPage: (host: string, path: string) => Promise<Answer>;
  /** Turns a shareable answer into the page that is kept. */
  store: (answer: Answer) => Promise<StoredPage>;
  /** Bytes of all kept pages together; the least recently requested go first. */
  mostBytes: number;
  /** Milliseconds for which a page is served without asking Next. 1 s when absent. */
  freshFor?: number;
  /** Milliseconds that a reader waits for Next when there is a last good page. 1.5 s when absent. */
  mostWaiting?: number;
  now?: () => number;
}

interface Entry {
  page: StoredPage;
  freshUntil: number;
  /** The cache's generation when Next was asked; of an older one the page must be asked for again. */
  generation: number;
  /** Set while Next fails: until then the last good page is served without asking Next. */
  retryAt: number;
}

interface Pending {
  generation: number;
  result: Promise<CachedAnswer>;
}

const MOST_PERSONAL_PATHS = 2_000;

/**
 * The pages that Next lets everyone share, fresh for a second, and the last good one for when Next fails.
 * Each page is asked of Next once at a time, however many readers wait.
 */
export class PageCache {
  private readonly entries: LRUCache<string, Entry>;
  private readonly pending = new Map<string, Pending>();
  /** Paths whose answer was not shareable. */
  private readonly personal = new LRUCache<string, true>({ max: MOST_PERSONAL_PATHS });
  private readonly freshFor: number;
  private readonly retryAfter: number;
  private readonly mostWaiting: number;
  private readonly now: () => number;
  private generation = 0;

  constructor(private readonly settings: PageCacheSettings) {
    this.entries = new LRUCache({
      maxSize: settings.mostBytes,
      sizeCalculation: ({ page }) => page.bytes,
    });
    this.freshFor = settings.freshFor ?? 1_000;
    this.retryAfter = Math.min(this.freshFor, 1_000);
    this.mostWaiting = settings.mostWaiting ?? 1_500;
    this.now = settings.now ?? Date.now;
  }

  /** The page, only if it can be served without asking Next. Does not count as a use: `read`, each second, does. */
  fresh(host: string, path: string): StoredPage | undefined {
    const entry = this.entries.peek(`${host} ${path}`);
    return entry && entry.generation === this.generation && this.now() < entry.freshUntil
      ? entry.page
      : undefined;
  }

  /** Whether there is a page, fresh or not. */
  has(host: string, path: string): boolean {
    return this.entries.has(`${host} ${path}`);
  }

  async read(host: string, path: string): Promise<CachedAnswer> {
    const fresh = this.fresh(host, path);
    if (fresh) return { kind: "page", page: fresh };
    const key = `${host} ${path}`;
    if (this.personal.has(key)) return { kind: "personal" };

    const entry = this.entries.get(key);
    if (!entry) return this.requested(key, host, path);
    const lastGood: CachedAnswer = { kind: "page", page: entry.page };
    if (this.now() < entry.retryAt) return lastGood;
    const result = this.requested(key, host, path);
    // Next failed the last time: no reader waits to see whether it works again.
    return entry.retryAt > 0 ? lastGood : this.orLastGood(result, key, lastGood);
  }

  /**
   * Something changed: every page must be asked for again. Next knows which of them really changed and
   * answers the others from its own cache, and each page is asked for again within a second anyway.
   * The pages stay as last good ones.
   */
  drop(): void {
    this.generation += 1;
  }

  /** Takes note of the answer to a personal request: a page that may now be shared is cached again. */
  noteAnswer(host: string, path: string, answer: Answer): void {
    if (isShareable(answer)) this.personal.delete(`${host} ${path}`);
  }

  /** The page from Next; joins a request for it that is under way. */
  private requested(key: string, host: string, path: string): Promise<CachedAnswer> {
    const running = this.pending.get(key);
    // A request that began before the change may bring the page from before the change.
    if (running?.generation === this.generation) return running.result;
    const pending: Pending = {
      generation: this.generation,
      result: this.fetched(key, host, path, this.generation),
    };
    this.pending.set(key, pending);
    const ended = () => {
      if (this.pending.get(key) === pending) this.pending.delete(key);
    };
    pending.result.then(ended, ended);
    return pending.result;
  }

  private async fetched(key: string, host: string, path: string, generation: number): Promise<CachedAnswer> {
    const started = this.now();
    const answer = await this.settings.fetchPage(host, path).catch(unreachable);
    const entry = this.entries.peek(key);
    if (answer.status >= 500) {
      if (!entry) return { kind: "answer", answer };
      entry.retryAt = this.now() + this.retryAfter;
      return { kind: "page", page: entry.page };
    }
    if (!isShareable(answer)) {
      this.entries.delete(key);
      this.personal.set(key, true);
      return { kind: "personal" };
    }
    const same = entry?.page.etag === etagOf(answer);
    const page = same && entry ? entry.page : await this.settings.store(answer);
    if (entry && entry.generation > generation) return { kind: "page", page };
    this.entries.set(key, { page, freshUntil: started + this.freshFor, generation, retryAt: 0 });
    if (same && !page.recompressed) this.recompress(key, page).catch(() => undefined);
    return { kind: "page", page };
  }

  /** A page that came unchanged a second time is worth the time that the smallest body takes. */
  private async recompress(key: string, page: StoredPage): Promise<void> {
    page.recompressed = true;
    const smaller = await smallestPage(page);
    const entry = this.entries.peek(key);
    if (entry?.page === page) this.entries.set(key, { ...entry, page: smaller });
  }

  /** The result, or the last good page once the reader has waited long enough. */
  private orLastGood(
    result: Promise<CachedAnswer>,
    key: string,
    lastGood: CachedAnswer,
  ): Promise<CachedAnswer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const entry = this.entries.peek(key);
        if (entry) entry.retryAt = this.now() + this.retryAfter;
        resolve(lastGood);
      }, this.mostWaiting);
      result.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }
}

function unreachable(): Answer {
  return { status: 504, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.alloc(0) };
}
