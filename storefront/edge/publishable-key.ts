/** Where the backend gives the key; `backend/src/api/hooks/storefront-key/route.ts`. */
const PATH = "/hooks/storefront-key";
/** Milliseconds. */
const WITHIN = 5_000;

export interface KeySettings {
  /** Address of the backend. */
  backend: string;
  /** The secret that backend and storefront share. */
  secret: string;
  log: (message: string) => void;
  /** Milliseconds between two tries. 1 s when absent. */
  pause?: number;
}

/**
 * The publishable key with which the Store API is asked, from the backend: an image is built before there is a key.
 * Asks until the backend gives one, which is once it is up and its catalogue is loaded.
 */
export async function publishableKey({ backend, secret, log, pause = 1_000 }: KeySettings): Promise<string> {
  for (;;) {
    try {
      return await requestedKey(backend, secret);
    } catch (error) {
      log(`publishable key: ${String(error)}`);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** @throws when the backend does not answer, refuses, or answers without a key. */
async function requestedKey(backend: string, secret: string): Promise<string> {
  const answer = await fetch(`${backend}${PATH}`, {
    headers: { authorization: `Bearer ${secret}` },
    signal: AbortSignal.timeout(WITHIN),
  });
  if (!answer.ok) throw new Error(`the backend answered ${answer.status}`);
  const content: unknown = await answer.json();
  if (typeof content === "object" && content !== null && "key" in content && typeof content.key === "string")
    return content.key;
  throw new Error("the backend answered without a key");
}
