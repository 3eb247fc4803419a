import type { PageCount } from "backend/contracts/page-count";

/** Where the backend takes them; `backend/src/api/hooks/page-counts/route.ts`. */
const PATH = "/hooks/page-counts";
/** Milliseconds. */
const WITHIN = 3_000;

/** Refusals that say nothing of the batch: another secret for a while, too slow, too often. */
const later = new Set([401, 408, 429]);

/**
 * Brings a batch of counts to the backend. One that it refuses is dropped: it would be refused again and again, and
 * those of every reader would wait behind it.
 * @throws when the backend may take it later
 */
export function postPageCounts({ backend, secret }: { backend: string; secret: string }) {
  return async (counts: PageCount[]): Promise<void> => {
    const answer = await fetch(`${backend}${PATH}`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify({ counts }),
      signal: AbortSignal.timeout(WITHIN),
    });
    if (answer.status >= 500 || later.has(answer.status))
      throw new Error(`the backend answered ${answer.status}`);
    if (!answer.ok)
      console.error(`page counts: ${counts.length} rows dropped, refused with ${answer.status}`);
  };
}
