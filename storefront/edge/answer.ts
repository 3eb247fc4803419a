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
 * Whether this answer may be given to every reader: a whole 200 of a text type that says so itself
 * (`s-maxage` or `public`, never `private` or `no-store`) and that sets no cookie.
 */
export function isShareable(answer: Answer): boolean {
  const cacheControl = headerOf(answer, "cache-control");
  return (
    answer.status === 200 &&
    !answer.headers["set-cookie"] &&
    /\b(s-maxage|public)\b/.test(cacheControl) &&
    !/\b(private|no-store)\b/.test(cacheControl) &&
    SHAREABLE_TYPES.test(headerOf(answer, "content-type")) &&
    !isHollow(answer)
  );
}

export function isHtml(answer: Answer): boolean {
  return headerOf(answer, "content-type").startsWith("text/html");
}

/** Whether this is an empty shell that only script can fill: what Next sends when a page breaks off. */
const isHollow = (answer: Answer) =>
  isHtml(answer) && answer.body.subarray(0, 200).includes('<html id="__next_error__"');

const saysNotFound = (answer: Answer) => answer.body.includes('<meta name="robots" content="noindex"');

/** Next's document for "not found while rendering", sometimes with status 200 because rendering had begun. */
export function isHollowNotFound(answer: Answer): boolean {
  return (answer.status === 200 || answer.status === 404) && isHollow(answer) && saysNotFound(answer);
}

/** The error that stands for a redirect, as Next's own router reads it: kind, address, status. */
const LEADS_ELSEWHERE = /\\"digest\\":\\"NEXT_REDIRECT;(?:replace|push);(\/[^;"\\]*);30\d;/;

/**
 * Where a page leads that broke off to send its reader elsewhere in the shop: Next had said 200, and only script would
 * follow. Null for every other answer.
 */
export function elsewhereOf(answer: Answer): string | null {
  if (!isHollow(answer)) return null;
  const [, path] = LEADS_ELSEWHERE.exec(answer.body.toString()) ?? [];
  return path && !path.startsWith("//") ? path : null;
}

/** Whether Next failed: it says so, or broke off after it had said 200. */
export function isFailure(answer: Answer): boolean {
  return answer.status >= 500 || (isHollow(answer) && !isHollowNotFound(answer));
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
