import type { OutgoingHttpHeaders } from "node:http";

/** What Next answered, whole, before anything of ours is added. */
export interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** One header as a single string; empty when absent. */
export function headerOf(answer: Answer, name: string): string {
  const value = answer.headers[name];
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}

const SHAREABLE_TYPES =
  /^(text\/(html|plain|xml)|application\/((rss|atom)\+)?xml|application\/(manifest|speculationrules)\+json)/;

/**
 * Whether this answer may be given to every reader: a 200 of a text type that says so itself
 * (`s-maxage` or `public`, never `private` or `no-store`) and that sets no cookie.
 */
export function isShareable(answer: Answer): boolean {
  const cacheControl = headerOf(answer, "cache-control");
  return (
    answer.status === 200 &&
    !answer.headers["set-cookie"] &&
    /\b(s-maxage|public)\b/.test(cacheControl) &&
    !/\b(private|no-store)\b/.test(cacheControl) &&
    SHAREABLE_TYPES.test(headerOf(answer, "content-type"))
  );
}

export function isHtml(answer: Answer): boolean {
  return headerOf(answer, "content-type").startsWith("text/html");
}

/**
 * Whether this is Next's document for "not found while rendering": an empty shell that only script can fill, and
 * sometimes with status 200 because rendering had begun.
 */
export function isHollowNotFound(answer: Answer): boolean {
  if ((answer.status !== 200 && answer.status !== 404) || !isHtml(answer)) return false;
  const start = answer.body.subarray(0, 200).toString("latin1");
  return (
    start.includes('<html id="__next_error__"') &&
    answer.body.includes('<meta name="robots" content="noindex"')
  );
}

const INTERNAL = /^(x-next|x-nextjs|x-powered-by)/;
const REPLACED = new Set([
  "cache-control",
  "connection",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "link",
  "transfer-encoding",
  "vary",
]);

/** The headers of Next that a reader needs: its own bookkeeping and what we write ourselves is left out. */
export function passedHeaders(answer: Answer): [string, string | string[]][] {
  return Object.entries(answer.headers).flatMap(([name, value]) =>
    value === undefined || INTERNAL.test(name) || REPLACED.has(name)
      ? []
      : [[name, Array.isArray(value) ? value : String(value)] as [string, string | string[]]],
  );
}
