import type { UnknownAddress } from "backend/contracts/page-address";

/** Where the backend says what became of an address; `backend/src/api/hooks/unknown-addresses/route.ts`. */
const PATH = "/hooks/unknown-addresses";
/** Milliseconds; a reader of an address that has no page waits for it. */
const WITHIN = 2_000;

export interface FormerSettings {
  /** Address of the backend. */
  backend: string;
  /** The secret that backend and storefront share. */
  secret: string;
  log: (message: string) => void;
}

const unknown: UnknownAddress = { state: "unknown" };

/**
 * Asks what became of an address that has no page. Never throws: when the backend does not say, nothing is known of
 * the address.
 */
export function formerAddresses({ backend, secret, log }: FormerSettings) {
  return async (path: string): Promise<UnknownAddress> => {
    try {
      const answer = await fetch(`${backend}${PATH}`, {
        method: "POST",
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        body: JSON.stringify({ path }),
        signal: AbortSignal.timeout(WITHIN),
      });
      // What no address of ours can be like is refused.
      if (answer.status === 400) return unknown;
      if (!answer.ok) throw new Error(`the backend answered ${answer.status}`);
      return read(await answer.json());
    } catch (error) {
      log(`former address: ${String(error)}`);
      return unknown;
    }
  };
}

/** Only a path of this shop is followed. */
function read(content: unknown): UnknownAddress {
  if (typeof content !== "object" || content === null || !("state" in content)) return unknown;
  if (content.state === "gone") return { state: "gone" };
  const to = content.state === "moved" && "to" in content ? content.to : null;
  return typeof to === "string" && /^\/(?!\/)[^\s\\]*$/.test(to) ? { state: "moved", to } : unknown;
}
