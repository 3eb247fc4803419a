const pending = new Set<Promise<unknown>>();

/** Remembers a saving that goes on after its screen was left. */
export function noteSaving(saving: Promise<unknown>): void {
  const settled = saving.catch(() => undefined).finally(() => pending.delete(settled));
  pending.add(settled);
}

/** Resolves when everything that was on its way has arrived, or failed: what is asked then is up to date. */
export async function allSaved(): Promise<void> {
  await Promise.all(pending);
}
