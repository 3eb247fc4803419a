import type { Change } from "backend/contracts/change";
import { runningServer } from "./running-server";
import { isSigned } from "./signature";

export const SIGNATURE = "x-volle-kom-signature";
export const REVALIDATE_PATH = "/api/revalidate";
/** Milliseconds after which the tags of a change are dropped a second time. */
export const REPEAT_AFTER = 1_200;

/** Whether an answer of the revalidate route says that tags were dropped on this instance. */
export const wasApplied = (status: number) => status === 204 || status === 503;

/** The body the route takes: `relayed` says that it comes from an instance of ours, which publishes it itself. */
export interface Revalidation {
  changes: Change[];
  relayed?: true | undefined;
}

/**
 * Applies signed changes to this instance.
 * Next 16.4 keeps a page that was being rendered while its tag was dropped, with the old data; hence `broadcast` drops
 * the tags a second time.
 * @returns the status to answer: 204 done, 401 not signed, 400 not readable, 503 done here but not published.
 */
export async function applyRevalidation(
  message: { body: string; signature: string | null; secret: string },
  parse: (body: unknown) => Revalidation | null,
  dropTags: (changes: Change[]) => void,
): Promise<204 | 400 | 401 | 503> {
  if (!isSigned(message.body, message.signature, message.secret)) return 401;
  const revalidation = parse(jsonOf(message.body));
  if (!revalidation) return 400;
  dropTags(revalidation.changes);
  const server = runningServer();
  if (revalidation.relayed || !server) return 204;
  return (await server.broadcast(revalidation.changes)) ? 204 : 503;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
