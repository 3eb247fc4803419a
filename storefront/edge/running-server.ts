import type { Change } from "backend/contracts/change";
import type { PageCounts } from "./page-counts";

/** What route handlers, which Next bundles by themselves, need of `server.ts`. */
export interface RunningServer {
  /**
   * Drops the tags again a moment later, on this instance, and publishes the changes to the others.
   * `false` when there are others and they could not be reached.
   */
  broadcast(changes: Change[]): Promise<boolean>;
  /** What pages report of themselves, until the backend has it. */
  pageCounts: Pick<PageCounts, "add" | "mayReport">;
}

const KEY = Symbol.for("volle-kom.server");
const globals = globalThis as unknown as Record<symbol, RunningServer | undefined>; // one key of ours, written once

/** Makes the server reachable for the route handlers of the same process. */
export function registerServer(server: RunningServer): void {
  globals[KEY] = server;
}

/** The server of this process; undefined in development, where Next runs alone. */
export const runningServer = (): RunningServer | undefined => globals[KEY];
