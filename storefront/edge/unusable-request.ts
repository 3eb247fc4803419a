import type { IncomingMessage } from "node:http";

/** Bytes of the largest body that any route takes: the changes that the backend posts. */
const MOST_BODY = 256 * 1024;
/** Signs of a name in an address; file systems, in which Next looks, take 255 bytes. */
const LONGEST_NAME = 200;

export interface Unusable {
  status: 404 | 405 | 411 | 413;
  /** What a caller may use instead (RFC 9110, 15.5.6). */
  allow?: string;
}

/** Why a request is answered by nobody, before any of its body is read; null when it may go on. */
export function unusable({ method, headers, url = "/" }: IncomingMessage): Unusable | null {
  const posts = url.startsWith("/api/");
  const allowed = method === "GET" || method === "HEAD" || (posts && method === "POST");
  if (!allowed) return { status: 405, allow: posts ? "GET, HEAD, POST" : "GET, HEAD" };
  // Browsers and the backend say how long a body is.
  if (headers["transfer-encoding"] !== undefined) return { status: 411 };
  if (Number(headers["content-length"] ?? 0) > MOST_BODY) return { status: 413 };
  return namesSomething(url) ? null : { status: 404 };
}

/** An address with half a letter, a control sign or an endless name is none of ours. */
function namesSomething(url: string): boolean {
  if (url.length <= LONGEST_NAME && !url.includes("%")) return true;
  const path = url.split("?")[0] ?? "";
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }

  return !/[\0-\x1f\x7f]/.test(decoded) && decoded.split("/").every((name) => name.length <= LONGEST_NAME);
}
