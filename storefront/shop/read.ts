import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { isBuilding } from "@/edge/next-internals";
import { medusa, BackendFailure } from "./medusa";

/**
 * A read inside a `"use cache"` function. Gives null when the backend says "not found"; every other refusal or
 * failure throws, and what throws is not stored. `next build` has no backend: it gets `blank`, for pages that are stale
 * after a second and are dropped when the server starts.
 */
export async function read<T>(path: string, blank: T | null = null): Promise<T | null> {
  if (isBuilding()) {
    cacheLife("blank");
    return blank;
  }
  cacheLife("reader");
  const answer = await medusa.get<T>(path);
  if (answer.ok) return answer.value;
  if (answer.code === "not_found") return null;
  throw new BackendFailure(`GET ${path}: ${answer.code}`);
}

/** As {@link read}, for what must exist: a "not found" is a failure too. */
export async function readSure<T>(path: string, blank: T): Promise<T> {
  const value = await read(path, blank);
  if (value === null) throw new BackendFailure(`GET ${path}: not found`);
  return value;
}

/** Tags the cached read that calls it. At most 100 tags count: Next allows 128 an entry. */
export function tag(names: string[]) {
  cacheTag(...names.slice(0, 100));
}
