/**
 * Asks again until `look` answers something other than undefined, null or false: for what happens in another
 * process. Fails with the last error or answer when `patience` milliseconds pass; between two looks it waits `pause`.
 */
export async function eventually<T>(
  look: () => Promise<T>,
  patience = 30_000,
  pause = 100,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + patience;
  let last: unknown;
  for (;;) {
    try {
      const answer = await look();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > deadline)
      throw last instanceof Error ? last : new Error(`never came true; last seen: ${JSON.stringify(last)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
