import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { PolicyRules } from "./content-policy";
import { barePolicy } from "./content-policy";
import type { Question } from "./ask-next";
import { type Answer, isHollowNotFound, isHtml } from "./answer";
import type { Media } from "./media";
import type { PageCache } from "./page-cache";
import { sendAnswer, sendPage } from "./send";
import type { StaticFiles } from "./static-files";

export interface FrontParts {
  pages: PageCache;
  /** Next's own handler, for what needs neither cache nor hashes. */
  next: RequestListener;
  /** Next's answer, whole. */
  ask: (question: Question) => Promise<Answer>;
  media: Media;
  staticFiles: StaticFiles;
  rules: PolicyRules;
  always: [string, string][];
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
    const shareable = isPageRead(request, path) && !path.includes("?");
    // Nearly every request ends here.
    const page = shareable ? parts.pages.fresh(host, path) : undefined;
    if (page) return sendPage(request, response, page);
    route(parts, request, response, { path, host, shareable }).catch((error: unknown) => {
      parts.log(`${request.method} ${path.split("?")[0]}: ${String(error)}`);
      return apologise(parts, request, response);
    });
  };
}

interface Target {
  path: string;
  host: string;
  shareable: boolean;
}

async function route(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  { path, host, shareable }: Target,
): Promise<void> {
  if (path === "/healthz") return healthy(parts, response);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (path.startsWith("/media/")) {
    if (reads) return parts.media(request, response, path.slice("/media/".length).split("?")[0] ?? "");
  } else if (path.startsWith("/_next/static/") && reads) {
    if (await parts.staticFiles(request, response, path.split("?")[0] ?? path)) return;
  }
  if (!isPageRead(request, path)) return passThrough(parts, request, response);
  if (shareable && path.length <= LONGEST_PATH && parts.knownHost(host)) {
    const found = await parts.pages.read(host, path);
    if (found.kind === "page") return sendPage(request, response, found.page);
    if (found.kind === "answer") return sendFailure(parts, request, response, found.answer);
  }
  const answer = await parts.ask({ path, headers: ownHeaders(request), within: PERSONAL_WITHIN });
  if (shareable) parts.pages.learn(host, path, answer);
  const whole = isHollowNotFound(answer) ? await wholeNotFound(parts, host) : answer;
  if (whole.status >= 500 || isFailurePage(whole)) return sendFailure(parts, request, response, whole);
  sendAnswer(request, response, whole, parts.rules, parts.always);
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

/** A page that broke after Next had said 200: an empty document that waits for its script. */
const isFailurePage = (answer: Answer) =>
  isHtml(answer) && answer.body.subarray(0, 200).includes('<html id="__next_error__"');

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
