import type { Change } from "backend/contracts/change";
import { tagsOf } from "../shop/cache-tags";
import { isSigned } from "./signature";

export const SIGNATURE = "x-volle-kom-signature";
export const REVALIDATE_PATH = "/api/revalidate";
/** Milliseconds after which tags are dropped once more. */
export const AGAIN_AFTER = 1_200;

/** Whether an answer of the revalidate route says that tags were dropped on this instance. */
export const appliedHere = (status: number) => status === 204 || status === 503;

/** What `server.ts` puts within reach of the revalidate route, which Next bundles apart from it. */
export interface Front {
  /**
   * Drops the tags again a moment later, on this instance, and tells the others.
   * `false` when others may exist that were not told.
   */
  spread(changes: Change[]): Promise<boolean>;
}

const PLACE = Symbol.for("volle-kom.front");
const here = globalThis as unknown as Record<symbol, Front | undefined>; // one well-known place, written once

export function placeFront(front: Front): void {
  here[PLACE] = front;
}

/** The body the route takes: `relayed` says that it came from an instance of ours, which tells the others itself. */
export interface Revalidation {
  changes: Change[];
  relayed?: true | undefined;
}

/**
 * Applies a signed announcement to this instance.
 * A change that arrives while a page is being rendered would leave the old page as a hit (every mode of Next 16.4
 * does so), hence the second time, a moment later.
 * @returns the status to answer: 204 done, 401 not signed, 400 not understood, 503 done here but others not told.
 */
export async function applyRevalidation(
  message: { body: string; signature: string | null; secret: string },
  parse: (body: unknown) => Revalidation | null,
  dropTag: (tag: string) => void,
): Promise<204 | 400 | 401 | 503> {
  if (!isSigned(message.body, message.signature, message.secret)) return 401;
  const announcement = parse(jsonOf(message.body));
  if (!announcement) return 400;
  for (const tag of new Set(announcement.changes.flatMap(tagsOf))) dropTag(tag);
  const front = here[PLACE];
  if (announcement.relayed || !front) return 204;
  return (await front.spread(announcement.changes)) ? 204 : 503;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
