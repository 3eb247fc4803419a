import type { PageCount } from "backend/contracts/page-count";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { networkOf } from "./reader";

/** Milliseconds from the first count until all of them are sent. */
const EVERY = 5_000;
/** Rows of one batch, as `backend/src/contracts/page-count.ts` takes them. */
const BATCH = 500;
/** Bytes of the rows of one batch: far below what the backend reads of a body (`backend/src/server/body-limits.ts`). */
const BYTES = 60_000;
/** Rows that wait while the backend is down. What is invented beyond that is not counted. */
const MOST = 5_000;
/** Reports a minute of one network, which may be an office. */
const REPORTS = 120;

/** What is counted; one page view or addition at a time. */
export type Counted = Omit<PageCount, "day" | "reads" | "seen" | "added"> &
  Partial<Pick<PageCount, "reads" | "seen" | "added">>;

export interface CountSettings {
  /** Brings a batch to the backend. @throws when it did not take it */
  send: (counts: PageCount[]) => Promise<void>;
  log: (message: string) => void;
  /** Networks without a limit. */
  exempt: ReadonlySet<string>;
  every?: number;
}

// The Swedish way to write a date is the one that sorts.
const days = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: "Europe/Brussels" });

/**
 * What pages report of themselves: summed in memory by day, and sent some seconds later in one post. What the backend
 * does not take is sent again with what comes after it. Who read is not kept; the address only limits how much one
 * network may report.
 */
export class PageCounts {
  private waiting = new Map<string, PageCount>();
  private timer: NodeJS.Timeout | undefined;
  private sending: Promise<void> = Promise.resolve();
  private readonly reports = new RateLimiterMemory({ points: REPORTS, duration: 60 });

  constructor(private readonly settings: CountSettings) {}

  /** Whether this reader's network may report one more page. */
  async mayReport(address: string): Promise<boolean> {
    const network = networkOf(address);
    if (this.settings.exempt.has(network)) return true;
    return this.reports.consume(network).then(
      () => true,
      () => false,
    );
  }

  /** Counts under the day that it is in Belgium. */
  add(counted: Counted, now = new Date()): void {
    this.keep({ day: days.format(now), reads: 0, seen: 0, added: 0, ...counted });
    this.timer ??= setTimeout(() => void this.flush(), this.settings.every ?? EVERY).unref();
  }

  /** Sends all that waits, once what is being sent has ended. Never throws. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.sending = this.sending.then(() => this.sendAll());
    return this.sending;
  }

  private async sendAll(): Promise<void> {
    const counts = [...this.waiting.values()];
    this.waiting = new Map();
    const batches = batched(counts);
    for (const [at, batch] of batches.entries()) {
      try {
        await this.settings.send(batch);
      } catch (error) {
        this.settings.log(`page counts: ${String(error)}`);
        for (const count of batches.slice(at).flat()) this.keep(count);
        this.timer ??= setTimeout(() => void this.flush(), this.settings.every ?? EVERY).unref();
        return;
      }
    }
  }

  private keep(count: PageCount): void {
    const { day, article = "", product = "", variant = "" } = count;
    const key = [day, article, product, variant].join(" ");
    const known = this.waiting.get(key);
    if (!known && this.waiting.size >= MOST) return;
    this.waiting.set(key, {
      ...count,
      reads: count.reads + (known?.reads ?? 0),
      seen: count.seen + (known?.seen ?? 0),
      added: count.added + (known?.added ?? 0),
    });
  }
}

/** The rows in their order, in batches of as many as one post may hold. */
function batched(counts: PageCount[]): PageCount[][] {
  const batches: PageCount[][] = [];
  let room = 0;
  for (const count of counts) {
    const bytes = Buffer.byteLength(JSON.stringify(count)) + 1;
    const last = batches.at(-1);
    if (last && last.length < BATCH && bytes <= room) {
      last.push(count);
      room -= bytes;
    } else {
      batches.push([count]);
      room = BYTES - bytes;
    }
  }
  return batches;
}
