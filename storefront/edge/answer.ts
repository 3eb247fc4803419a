import type { OutgoingHttpHeaders } from "node:http";

/** What Next answered, with its whole body, before any header of ours is added. */
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

export function isHtml(answer: Answer): boolean {
  return headerOf(answer, "content-type").startsWith("text/html");
}

/**
 * Whether this is an HTML document without a page of ours: each of our pages has a `<main>` element. Next sends such
 * a document when a page fails, redirects or calls `notFound()` after Next had answered 200: only script could fill
 * it. Our own element is looked for, not a mark of Next's, so that a Next that marks it differently changes nothing.
 */
export function isEmptyDocument(answer: Answer): boolean {
  return isHtml(answer) && !answer.body.includes("<main");
}

const SHAREABLE_TYPES =
  /^(text\/(html|plain|xml)|application\/((rss|atom)\+)?xml|application\/(manifest|speculationrules)\+json)/;

/** Attribute of an element in a page that holds for its reader alone, such as "try again in a minute". */
export const MOMENTARY = "data-momentary";

/**
 * Whether this answer may be given to every reader: a complete 200 of a text type that says so itself
 * (`s-maxage` or `public`, never `private` or `no-store`), that sets no cookie and is not {@link MOMENTARY}.
 */
export function isShareable(answer: Answer): boolean {
  const cacheControl = headerOf(answer, "cache-control");
  return (
    answer.status === 200 &&
    !answer.headers["set-cookie"] &&
    /\b(s-maxage|public)\b/.test(cacheControl) &&
    !/\b(private|no-store)\b/.test(cacheControl) &&
    SHAREABLE_TYPES.test(headerOf(answer, "content-type")) &&
    !isEmptyDocument(answer) &&
    !answer.body.includes(MOMENTARY)
  );
}

/** Whether Next failed: by its status, or with an empty document. */
export function isFailure(answer: Answer): boolean {
  return answer.status >= 500 || isEmptyDocument(answer);
}
