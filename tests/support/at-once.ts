/** Does a job for each item, so many at a time, in their order. @throws the first failure */
export async function atOnce<T>(many: number, items: T[], job: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const one = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await job(next);
  };
  await Promise.all(Array.from({ length: many }, one));
}
