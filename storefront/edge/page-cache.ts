import { type Answer, isShareable } from "./answer";
import { ByteBoundedMap } from "./byte-bounded-map";
import { etagOf, polishedPage, type StoredPage } from "./stored-page";

/** What a read ended in: a page for everyone, an answer for this reader alone, or "ask Next with your own headers". */
export type CachedAnswer =
  { kind: "page"; page: StoredPage } | { kind: "answer"; answer: Answer } | { kind: "personal" };

export interface PageCacheSettings {
  /** Asks Next for the page as nobody in particular: no cookies. */
  ask: (host: string, path: string) => Promise<Answer>;
  /** Turns a shareable answer into the page that is kept. */
  store: (answer: Answer) => Promise<StoredPage>;
  mostBytes: number;
  /** Milliseconds. How long a page is given out without asking Next. */
  freshFor?: number;
  /** Milliseconds. How long a reader waits for Next when there is a last good page. */
  patience?: number;
  now?: () => number;
}

interface Kept {
  page: StoredPage;
  freshUntil: number;
  /** Of which generation the page is; an older one must be asked for again. */
  generation: number;
  /** Set while Next fails: until then the last good page is given out unasked. */
  retryAt: number;
  readonly bytes: number;
}

interface Flight {
  generation: number;
  found: Promise<CachedAnswer>;
}

const MOST_PERSONAL_PATHS = 2_000;

/**
 * The pages that Next may show to everyone, fresh for a second, and the last good one for when Next cannot.
 * One question to Next at a time for each page, however many readers wait.
 */
export class PageCache {
  private readonly kept: ByteBoundedMap<Kept>;
  private readonly flights = new Map<string, Flight>();
  private readonly personal = new Set<string>();
  private readonly freshFor: number;
  private readonly retryAfter: number;
  private readonly patience: number;
  private readonly now: () => number;
  private generation = 0;

  constructor(private readonly settings: PageCacheSettings) {
    this.kept = new ByteBoundedMap(settings.mostBytes);
    this.freshFor = settings.freshFor ?? 1_000;
    this.retryAfter = Math.min(this.freshFor, 1_000);
    this.patience = settings.patience ?? 1_500;
    this.now = settings.now ?? Date.now;
  }

  /** The page, only if it can be given out this instant. */
  fresh(host: string, path: string): StoredPage | undefined {
    const kept = this.kept.peek(`${host} ${path}`);
    return kept && kept.generation === this.generation && this.now() < kept.freshUntil
      ? kept.page
      : undefined;
  }

  async read(host: string, path: string): Promise<CachedAnswer> {
    const fresh = this.fresh(host, path);
    if (fresh) return { kind: "page", page: fresh };
    const key = `${host} ${path}`;
    if (this.personal.has(key)) return { kind: "personal" };

    const kept = this.kept.get(key);
    if (!kept) return this.flight(key, host, path);
    const lastGood: CachedAnswer = { kind: "page", page: kept.page };
    if (this.now() < kept.retryAt) return lastGood;
    const flight = this.flight(key, host, path);
    // Next failed the last time: nobody waits to see whether it is back.
    return kept.retryAt > 0 ? lastGood : this.withPatience(flight, key, lastGood);
  }

  /**
   * Something changed: every page must be asked for again. Next knows which of them really changed and
   * answers the others from its own cache, and each page is asked for again within a second anyway.
   * The pages stay as last good ones.
   */
  drop(): void {
    this.generation += 1;
  }

  /** Told what a personal answer turned out to be: a page that may now be shared is cached again. */
  learn(host: string, path: string, answer: Answer): void {
    if (isShareable(answer)) this.personal.delete(`${host} ${path}`);
  }

  private flight(key: string, host: string, path: string): Promise<CachedAnswer> {
    const running = this.flights.get(key);
    // A question asked before the change may bring the answer of before the change.
    if (running?.generation === this.generation) return running.found;
    const flight: Flight = {
      generation: this.generation,
      found: this.fetched(key, host, path, this.generation),
    };
    this.flights.set(key, flight);
    const landed = () => {
      if (this.flights.get(key) === flight) this.flights.delete(key);
    };
    flight.found.then(landed, landed);
    return flight.found;
  }

  private async fetched(key: string, host: string, path: string, generation: number): Promise<CachedAnswer> {
    const started = this.now();
    const answer = await this.settings.ask(host, path).catch(unreachable);
    const kept = this.kept.peek(key);
    if (answer.status >= 500) {
      if (!kept) return { kind: "answer", answer };
      kept.retryAt = this.now() + this.retryAfter;
      return { kind: "page", page: kept.page };
    }
    if (!isShareable(answer)) {
      this.kept.delete(key);
      this.rememberPersonal(key);
      return { kind: "personal" };
    }
    const same = kept?.page.etag === etagOf(answer);
    const page = same && kept ? kept.page : await this.settings.store(answer);
    if (kept && kept.generation > generation) return { kind: "page", page };
    this.keep(key, page, started + this.freshFor, generation);
    if (same && !page.polished) this.polish(key, page).catch(() => undefined);
    return { kind: "page", page };
  }

  private keep(key: string, page: StoredPage, freshUntil: number, generation: number): void {
    this.kept.set(key, { page, freshUntil, generation, retryAt: 0, bytes: page.bytes });
  }

  /** Seen unchanged a second time: worth compressing well. */
  private async polish(key: string, page: StoredPage): Promise<void> {
    page.polished = true;
    const better = await polishedPage(page);
    const kept = this.kept.peek(key);
    if (kept?.page === page) this.kept.set(key, { ...kept, page: better, bytes: better.bytes });
  }

  /** The flight's end, or the last good page once the reader has waited long enough. */
  private withPatience(
    flight: Promise<CachedAnswer>,
    key: string,
    lastGood: CachedAnswer,
  ): Promise<CachedAnswer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const kept = this.kept.peek(key);
        if (kept) kept.retryAt = this.now() + this.retryAfter;
        resolve(lastGood);
      }, this.patience);
      flight.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  }

  private rememberPersonal(key: string): void {
    const [oldest] = this.personal;
    if (this.personal.size >= MOST_PERSONAL_PATHS && oldest !== undefined) this.personal.delete(oldest);
    this.personal.add(key);
  }
}

function unreachable(): Answer {
  return { status: 504, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.alloc(0) };
}
