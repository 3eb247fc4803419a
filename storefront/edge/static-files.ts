import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { ByteBoundedMap } from "./byte-bounded-map";
import { encodingFor } from "./send";

const TYPES: Record<string, string> = {
  ".js": "application/javascript; charset=UTF-8",
  ".css": "text/css; charset=UTF-8",
  ".svg": "image/svg+xml",
};
const MOST_BYTES = 12 * 1024 * 1024;

/** Answers a request for a built script or style, or says false when Next must. */
export type StaticFiles = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<boolean>;

/**
 * Next compresses its scripts with gzip only. The build leaves a brotli copy beside each (`x.js.br`); a reader
 * that can read it gets that. The names hold a hash of the content, so they never change.
 */
export async function brotliStatic(nextFolder: string, headers: [string, string][]): Promise<StaticFiles> {
  const folder = join(nextFolder, "static");
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = new Map<string, string>(
    names.flatMap((name) => {
      const plain = name.split(sep).join("/").replace(/\.br$/, "");
      return name.endsWith(".br") && TYPES[extname(plain)]
        ? [[`/_next/static/${plain}`, join(folder, name)] as const]
        : [];
    }),
  );
  const bodies = new ByteBoundedMap<{ body: Buffer; bytes: number }>(MOST_BYTES);

  return async (request, response, path) => {
    const file = files.get(decodedPath(path));
    if (!file || encodingFor(request.headers["accept-encoding"]) !== "br") return false;
    const body = bodies.get(file)?.body ?? (await readFile(file));
    bodies.set(file, { body, bytes: body.length });
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

/** Some chunk names hold brackets, which a browser may send escaped. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
