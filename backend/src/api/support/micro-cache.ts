/** An answer as it was sent, ready to be sent again. */
export interface BriefAnswer {
  body: Buffer;
  etag: string | undefined;
}

export interface BriefSettings {
  /** Milliseconds, counted from when the making of an answer began: how far it may lag behind a change. */
  freshFor: number;
  /** Bodies kept at once, together. */
  mostBytes: number;
  now?: () => number;
}

interface Kept {
  answer: BriefAnswer;
  freshUntil: number;
}

/**
 * Answers that are the same for everyone, each given out again for a moment and made by one request at a time. What
 * is too young to be wrong need not be told of changes, so any number of processes may each have their own.
 */
export class BriefAnswers {
  private readonly kept = new Map<string, Kept>();
  private readonly making = new Map<string, Promise<BriefAnswer | null>>();
  private readonly now: () => number;
  private bytes = 0;

  constructor(private readonly settings: BriefSettings) {
    this.now = settings.now ?? Date.now;
  }

  /**
   * The answer for a key: a fresh one, or the one that another request is making now.
   * @param make makes it; null for what may not be given to others
   * @returns null when whoever asks must make its own
   */
  async read(key: string, make: () => Promise<BriefAnswer | null>): Promise<BriefAnswer | null> {
    const kept = this.kept.get(key);
    if (kept && this.now() < kept.freshUntil) return kept.answer;
    const running = this.making.get(key);
    if (running) return running;
    const freshUntil = this.now() + this.settings.freshFor;
    const made = make();
    this.making.set(key, made);
    // Whoever comes when the answer would be too old makes another, even while this one is being made.
    const late = setTimeout(() => this.landed(key, made), this.settings.freshFor);
    try {
      const answer = await made;
      if (answer && this.now() < freshUntil) this.keep(key, { answer, freshUntil });
      return answer;
    } finally {
      clearTimeout(late);
      this.landed(key, made);
    }
  }

  private landed(key: string, made: Promise<BriefAnswer | null>): void {
    if (this.making.get(key) === made) this.making.delete(key);
  }

  private keep(key: string, kept: Kept): void {
    this.forget(key);
    this.kept.set(key, kept);
    this.bytes += kept.answer.body.length;
    // In the order they came in, so the first are the oldest.
    for (const [oldest, { freshUntil }] of this.kept) {
      if (this.bytes <= this.settings.mostBytes && this.now() < freshUntil) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    const kept = this.kept.get(key);
    if (!kept) return;
    this.kept.delete(key);
    this.bytes -= kept.answer.body.length;
  }
}
