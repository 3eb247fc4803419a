/**
 * Runs of one job by key. A caller that comes before a run has begun to read shares that run's result, since the run
 * will see whatever the caller saw. A caller that comes later gets the next run.
 */
export class SharedRuns<T> {
  private readonly waiting = new Map<string, Promise<T>>();

  /** @param run calls `begin` before it reads anything; when it fails, it fails for all who share it. */
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
