/**
 * Runs of one job, shared by all who ask for the same: who asks before a run has begun to look gets its outcome, for
 * it will see whatever made them ask. Who asks later gets the next run.
 */
export class SharedRuns<T> {
  private readonly waiting = new Map<string, Promise<T>>();

  /** @param run calls `begin` before it looks at anything; it fails for all who share it. */
  join(key: string, run: (begin: () => void) => Promise<T>): Promise<T> {
    const known = this.waiting.get(key);
    if (known) return known;
    let begun = false;
    const begin = () => {
      begun = true;
      if (this.waiting.get(key) === started) this.waiting.delete(key);
    };
    const started: Promise<T> = Promise.resolve()
      .then(() => run(begin))
      .finally(() => begun || begin());
    this.waiting.set(key, started);
    return started;
  }
}
