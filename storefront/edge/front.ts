import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { PolicyRules } from "./content-policy";
import { barePolicy } from "./content-policy";
import type { Question } from "./ask-next";
import { type Answer, elsewhereOf, isFailure, isHollowNotFound, isHtml } from "./answer";
import type { Media } from "./media";
import type { PageCache } from "./page-cache";
import { sendAnswer, sendPage } from "./send";
import type { StaticFiles } from "./static-files";

/** Where a page for everyone is kept, and under which address it is asked of Next. */
export interface CacheSlot {
  pages: PageCache;
  path: string;
}

export interface FrontParts {
  /** The shelf of a path; null when its page is made for each reader. */
  shelf: (path: string) => CacheSlot | null;
  /** Next's own handler, for what needs neither cache nor hashes. */
  next: RequestListener;
  /** Next's answer, whole. */
  ask: (question: Question) => Promise<Answer>;
  media: Media;
  staticFiles: StaticFiles;
  rules: PolicyRules;
  always: [string, string][];
  /** The same for built files, which are parts of a page. */
  ofFiles: [string, string][];
  /** Said in words when neither Next nor the cache has a page. */
  sorry: string;
  /** Hosts under which this shop is known; another host gets pages, but none of them is kept. */
  knownHost: (host: string) => boolean;
  log: (message: string) => void;
}

/** Milliseconds for a page of one reader; the backend reads behind it give up sooner. */
const PERSONAL_WITHIN = 30_000;
const LONGEST_PATH = 2_000;
/** A path that no page has: Next answers it with its prerendered page. */
const NOT_FOUND = "/_not-found";

/** Answers every request of the shop: from the page cache, from memory, or through Next. */
export function frontOf(parts: FrontParts): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = request.url ?? "/";
    const host = request.headers.host ?? "";
    const shelf = isPageRead(request, path) && path.length <= LONGEST_PATH ? parts.shelf(path) : null;
    // Nearly every request ends here.
    const page = shelf?.pages.fresh(host, shelf.path);
    if (page) return sendPage(request, response, page);
    route(parts, request, response, { path, host, shelf }).catch((error: unknown) => {
      parts.log(`${request.method} ${path.split("?")[0]}: ${String(error)}`);
      return apologise(parts, request, response);
    });
  };
}

interface Target {
  path: string;
  host: string;
  shelf: CacheSlot | null;
}

async function route(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  { path, host, shelf }: Target,
): Promise<void> {
  if (path === "/healthz") return healthy(parts, response);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (path.startsWith("/media/")) {
    if (reads) return parts.media(request, response, path.slice("/media/".length).split("?")[0] ?? "");
  } else if (path.startsWith("/_next/static/") && reads) {
    if (await parts.staticFiles(request, response, path.split("?")[0] ?? path)) return;
    for (const [name, value] of parts.ofFiles) response.setHeader(name, value);
    return void parts.next(request, response);
  }
  if (!isPageRead(request, path)) return passThrough(parts, request, response);
  if (shelf && parts.knownHost(host)) {
    const found = await shelf.pages.read(host, shelf.path);
    if (found.kind === "page") return sendPage(request, response, found.page);
    if (found.kind === "answer") return sendFailure(parts, request, response, found.answer);
  }
  const answer = await parts.ask({ path, headers: ownHeaders(request), within: PERSONAL_WITHIN });
  shelf?.pages.learn(host, shelf.path, answer);
  const elsewhere = elsewhereOf(answer);
  if (elsewhere) return lead(parts, response, elsewhere);
  const whole = isHollowNotFound(answer) ? await wholeNotFound(parts, host) : answer;
  if (isFailure(whole)) return sendFailure(parts, request, response, whole);
  sendAnswer(request, response, whole, parts.rules, parts.always);
}

/** To another page of the shop, at once and for this time only. */
function lead(parts: FrontParts, response: ServerResponse, path: string): void {
  response.writeHead(307, ["location", path, "cache-control", "no-store", ...parts.always.flat()]);
  response.end();
}

/** The same "not found" page, but finished: readers without script get its words, and everyone the right status. */
async function wholeNotFound(parts: FrontParts, host: string): Promise<Answer> {
  const answer = await parts.ask({
    path: NOT_FOUND,
    headers: { host },
    within: PERSONAL_WITHIN,
  });
  const headers = {
    ...answer.headers,
    "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
  };
  return { ...answer, status: 404, headers };
}

/** Pages, feeds and files, but neither scripts, nor form handlers, nor Next's own data requests. */
function isPageRead(request: IncomingMessage, path: string): boolean {
  return (
    (request.method === "GET" || request.method === "HEAD") &&
    !path.startsWith("/_next/") &&
    !path.startsWith("/api/") &&
    !path.startsWith("/media/") &&
    request.headers.rsc === undefined &&
    request.headers["next-action"] === undefined
  );
}

/** The reader's headers, without what would make Next answer in part, compressed, or not at all. */
function ownHeaders(request: IncomingMessage): IncomingMessage["headers"] {
  const {
    connection,
    range,
    "accept-encoding": _encoding,
    "if-none-match": _etag,
    ...kept
  } = request.headers;
  return { ...kept, "accept-encoding": "identity" };
}

function passThrough(parts: FrontParts, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of parts.always) response.setHeader(name, value);
  response.setHeader("content-security-policy", barePolicy(parts.rules));
  parts.next(request, response);
}

/** Next's own page for a failure is empty until its script runs: a reader gets ours. */
async function sendFailure(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  if (answer.body.length === 0 || isHtml(answer)) return apologise(parts, request, response);
  sendAnswer(request, response, answer, parts.rules, parts.always);
}

function healthy(parts: FrontParts, response: ServerResponse): void {
  response.writeHead(200, [
    "content-type",
    "text/plain",
    "cache-control",
    "no-store",
    ...parts.always.flat(),
  ]);
  response.end("ok\n");
}

const FAILURE_PAGE = "/storing";

/**
 * 503, not 500: the reader or a crawler may well come back. With the shop's page for it, which needs neither
 * backend nor script; in plain words when even that cannot be had.
 */
async function apologise(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (response.headersSent) return void response.destroy();
  const soon = { "cache-control": "no-store", "retry-after": "5" };
  const page = await parts
    .ask({ path: FAILURE_PAGE, headers: { "accept-encoding": "identity" }, within: 2_000 })
    .catch(() => null);
  if (page?.status === 200) {
    const answer = { ...page, status: 503, headers: { ...page.headers, ...soon, etag: undefined } };
    return sendAnswer(request, response, answer, parts.rules, parts.always);
  }
  response.writeHead(503, {
    ...soon,
    "content-type": "text/plain; charset=utf-8",
    ...Object.fromEntries(parts.always),
  });
  response.end(`${parts.sorry}\n`);
}
