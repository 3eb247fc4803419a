import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { LRUCache } from "lru-cache";
import { encodingFor } from "./encoding";
import { BUILT_FILES, BUILT_FILES_FOLDER } from "./next-internals";

const TYPES: Record<string, string> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
  ".svg": "image/svg+xml",
};
const MOST_BYTES = 12 * 1024 * 1024;

/** Answers a request for a built script or style; false when there is no brotli copy to send, and Next must answer. */
export type StaticFiles = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

/**
 * Next compresses its scripts with gzip only. The build leaves a brotli copy beside each (`x.js.br`); a reader
 * whose browser accepts it gets that. The names hold a hash of the content, so a file never changes.
 * Not `sirv`: measured on a 63 KB file, it sends 7,300–9,800 a second, this 28,600–34,700; and it ignores `br;q=0`.
 */
export async function brotliStatic(nextFolder: string, headers: [string, string][]): Promise<StaticFiles> {
  const folder = join(nextFolder, BUILT_FILES_FOLDER);
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = new Map<string, string>(
    names.flatMap((name) => {
      const plain = name.split(sep).join("/").replace(/\.br$/, "");
      return name.endsWith(".br") && TYPES[extname(plain)]
        ? [[`${BUILT_FILES}${plain}`, join(folder, name)] as const]
        : [];
    }),
  );
  const bodies = new LRUCache<string, Buffer>({
    maxSize: MOST_BYTES,
    sizeCalculation: (body) => body.length || 1,
  });

  return async (request, response, path) => {
    const file = files.get(decodedPath(path));
    if (!file || encodingFor(request.headers["accept-encoding"]) !== "br") return false;
    let body = bodies.get(file);
    if (!body) bodies.set(file, (body = await readFile(file)));
    response.writeHead(200, [
      ...["content-type", TYPES[extname(file.slice(0, -3))] ?? "application/octet-stream"],
      ...["content-encoding", "br", "content-length", String(body.length), "vary", "Accept-Encoding"],
      ...["cache-control", "public, max-age=31536000, immutable"],
      ...headers.flat(),
    ]);
    response.end(request.method === "HEAD" ? undefined : body);
    return true;
  };
}

/** A browser may send the brackets in some names of built files as %5B and %5D. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
