import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { medusa, BackendFailure } from "./medusa";
import { isBuilding } from "./site";

/**
 * A read inside a `"use cache"` function. Gives null when the backend says "not found"; every other refusal or
 * failure throws, and what throws is not stored. While the shop is being built there is no backend: `blank` stands
 * in, on pages that live for a second and are dropped when the server starts.
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
  const found = await read(path, blank);
  if (found === null) throw new BackendFailure(`GET ${path}: not found`);
  return found;
}

/** Tags the cached read that calls it. At most 100 tags count: Next allows 128 an entry. */
export function tag(names: string[]) {
  cacheTag(...names.slice(0, 100));
}
