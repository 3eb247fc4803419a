let last: Promise<unknown> = Promise.resolve();

/** Runs the work when all that was given before it has ended: of large pictures only one is in memory. */
export function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const run = last.then(work, work);
  last = run.catch(() => undefined);
  return run;
}
