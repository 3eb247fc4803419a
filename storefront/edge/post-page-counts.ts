import type { PageCount } from "backend/contracts/page-count";

/** Where the backend takes them; `backend/src/api/hooks/page-counts/route.ts`. */
const PATH = "/hooks/page-counts";
/** Milliseconds. */
const WITHIN = 3_000;

/** Brings a batch of counts to the backend. @throws when it did not take them */
export function postPageCounts({ backend, secret }: { backend: string; secret: string }) {
  return async (counts: PageCount[]): Promise<void> => {
    const answer = await fetch(`${backend}${PATH}`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      body: JSON.stringify({ counts }),
      signal: AbortSignal.timeout(WITHIN),
    });
    // A batch that is refused would be refused again and again.
    if (!answer.ok && answer.status !== 400) throw new Error(`the backend answered ${answer.status}`);
  };
}
