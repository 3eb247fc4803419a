import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";

interface Picture {
  body: Buffer;
  type: string;
}

const MOST_BYTES = 32 * 1024 * 1024;
const MOST_PICTURE_BYTES = 8 * 1024 * 1024;
/** Milliseconds. */
const WITHIN = 10_000;
const PATH = /^[A-Za-z0-9_][\w.%+@-]*(\/[A-Za-z0-9_][\w.%+@-]*)*$/;

/** By the file's name, since not every file store knows AVIF. Other files are not served. */
const TYPES = new Map([
  ["avif", "image/avif"],
  ["webp", "image/webp"],
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["gif", "image/gif"],
  ["svg", "image/svg+xml"],
]);
const typeOf = (path: string): string | undefined => TYPES.get(path.split(".").at(-1)?.toLowerCase() ?? "");

/** Serves the picture at this path below the media base. */
export type Media = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/**
 * Serves the pictures of the media base under our own address, from memory once they were fetched: so no other host
 * is needed in the Content-Security-Policy, and pictures that were requested before are there when the backend is
 * down. The File module gives every upload a new name, so a picture never changes under its address.
 */
export function mediaHandler(base: string, always: [string, string][]): Media {
  const kept = new LRUCache<string, Picture>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ body }) => body.length || 1,
  });
  const pending = new Map<string, Promise<Picture | null>>();

  function fetchOnce(path: string): Promise<Picture | null> {
    const running = pending.get(path);
    if (running) return running;
    const fetched = fetchPicture(`${base}/${path}`).finally(() => pending.delete(path));
    pending.set(path, fetched);
    return fetched;
  }

  return async (request, response, path) => {
    if (!PATH.test(path) || path.includes("..") || !typeOf(path)) return refuse(response, 404, always);
    let picture = kept.get(path) ?? null;
    if (!picture) {
      try {
        picture = await fetchOnce(path);
      } catch {
        return refuse(response, 502, always);
      }
      if (!picture) return refuse(response, 404, always);
      kept.set(path, picture);
    }
    response.writeHead(200, [
      ...["content-type", picture.type, "content-length", String(picture.body.length)],
      ...["cache-control", "public, max-age=31536000, immutable"],
      // An uploaded SVG that is opened by itself is a document on our own address: no script in it may run.
      ...["content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"],
      ...always.flat(),
    ]);
    response.end(request.method === "HEAD" ? undefined : picture.body);
  };
}

/** @throws when the backend cannot answer; null when it has no such picture. */
async function fetchPicture(url: string): Promise<Picture | null> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(WITHIN), redirect: "error" });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`media answered ${answer.status}`);
  const type = typeOf(new URL(url).pathname);
  if (!type || Number(answer.headers.get("content-length")) > MOST_PICTURE_BYTES) return null;
  const body = Buffer.from(await answer.arrayBuffer());
  return { body, type };
}

function refuse(response: ServerResponse, status: 404 | 502, always: [string, string][]): void {
  response.writeHead(status, ["cache-control", "no-store", "content-length", "0", ...always.flat()]).end();
}
