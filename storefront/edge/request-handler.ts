import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type Answer, isFailure, isHtml } from "./answer";
import { barePolicy } from "./content-policy";
import { pathWanted } from "./markdown-wanted";
import type { Media } from "./media";
import {
  BUILT_FILES,
  isEmptyNotFound,
  isRouterRequest,
  NEXT_PATHS,
  NOT_FOUND_PATH,
  redirectTarget,
} from "./next-internals";
import type { PageCache } from "./page-cache";
import { READER_ADDRESS } from "./reader";
import type { ReaderLimits } from "./reader-limits";
import { type Unusable, unusable } from "./unusable-request";
import { sendAnswer, sendPage } from "./send";
import { type InsteadParts, sendFailurePage, sendFormer, sendTooMany } from "./send-instead";
import type { StaticFiles } from "./static-files";

/** In which cache a page for everyone is kept, and under which path it is asked of Next. */
export interface CacheSlot {
  pages: PageCache;
  path: string;
}

export interface HandlerParts extends InsteadParts {
  /** The cache slot of a path; null when its page is made for each request. */
  slotOf: (path: string) => CacheSlot | null;
  /** Next's own handler, for what needs neither cache nor hashes. */
  next: RequestListener;
  media: Media;
  staticFiles: StaticFiles;
  /** Headers of every built file. */
  ofFiles: [string, string][];
  /** Whether this is one of the shop's own hosts; under any other host pages are made, but not kept. */
  knownHost: (host: string) => boolean;
  log: (message: string) => void;
  /** The reader's address, and what it may still ask for. */
  readerOf: (request: IncomingMessage) => string;
  limits: ReaderLimits;
}

/** Milliseconds for a page of one reader; the backend reads in it give up sooner. */
const PERSONAL_WITHIN = 30_000;
const LONGEST_PATH = 2_000;

/** Answers every request of the shop: from the page cache, from memory, or through Next. */
export function requestHandler(
  parts: HandlerParts,
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = pathWanted(request.url ?? "/", request.headers);
    const host = request.headers.host ?? "";
    const fault = unusable(request);
    if (fault) return void refuse(parts, request, response, fault);
    const slot = isPageRequest(request, path) && path.length <= LONGEST_PATH ? parts.slotOf(path) : null;
    // Nearly every request ends here.
    const page = slot?.pages.fresh(host, slot.path);
    if (page) return sendPage(request, response, page);
    route(parts, request, response, { path, host, slot }).catch((error: unknown) => {
      parts.log(`${request.method} ${path.split("?")[0]}: ${String(error)}`);
      return sendFailurePage(parts, request, response);
    });
  };
}

/** The "not found" page for an address that can be none of ours; else the bare status. */
async function refuse(
  parts: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
  { status, allow }: Unusable,
): Promise<void> {
  const page =
    status === 404 ? await notFoundPage(parts, request.headers.host ?? "").catch(() => null) : null;
  if (page) return sendAnswer(request, response, page, parts.rules, parts.always);
  const headers = { ...Object.fromEntries(parts.always), "cache-control": "no-store", "content-length": "0" };
  // Otherwise the rest of a body would be read, to keep the connection.
  response.writeHead(status, { ...headers, connection: "close", ...(allow ? { allow } : {}) });
  response.end();
}

interface Target {
  path: string;
  host: string;
  slot: CacheSlot | null;
}

async function route(
  parts: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
  { path, host, slot }: Target,
): Promise<void> {
  if (path === "/healthz") return sendHealth(parts, response);
  const reads = request.method === "GET" || request.method === "HEAD";
  if (path.startsWith("/media/")) {
    if (reads) return parts.media(request, response, path.slice("/media/".length).split("?")[0] ?? "");
  } else if (path.startsWith(BUILT_FILES) && reads) {
    if (await parts.staticFiles(request, response, path.split("?")[0] ?? path)) return;
    for (const [name, value] of parts.ofFiles) response.setHeader(name, value);
    return void parts.next(request, response);
  }
  const reader = parts.readerOf(request);
  request.headers[READER_ADDRESS] = reader;
  if (!isPageRequest(request, path)) return passToNext(parts, request, response);
  // A page for everyone costs nothing, whoever asks.
  if (!slot?.pages.has(host, slot.path)) {
    const wait = await parts.limits.wait(reader);
    if (wait !== null) return sendTooMany(parts, request, response, wait);
    if (path.includes("?") || !slot) await parts.limits.count("made", reader);
  }
  if (slot && parts.knownHost(host)) {
    const cached = await slot.pages.read(host, slot.path);
    if (cached.kind === "page") return sendPage(request, response, cached.page);
    if (cached.kind === "answer") return sendFailure(parts, request, response, cached.answer);
  }
  const answer = await parts.fetchPage({ path, headers: readersHeaders(request), within: PERSONAL_WITHIN });
  slot?.pages.noteAnswer(host, slot.path, answer);
  const target = redirectTarget(answer);
  if (target) return redirect(parts, response, target);
  const complete = isEmptyNotFound(answer) ? await notFoundPage(parts, host) : answer;
  if (complete.status === 404) {
    await parts.limits.count("unknown", reader);
    if (await sendFormer(parts, request, response, path)) return;
  }
  if (isFailure(complete)) return sendFailure(parts, request, response, complete);
  sendAnswer(request, response, complete, parts.rules, parts.always);
}

/** To another page of the shop, for this request only. */
function redirect(parts: HandlerParts, response: ServerResponse, path: string): void {
  response.writeHead(307, ["location", path, "cache-control", "no-store", ...parts.always.flat()]);
  response.end();
}

/** The complete "not found" page with its status, so that it can be read without script. */
async function notFoundPage(parts: HandlerParts, host: string): Promise<Answer> {
  const answer = await parts.fetchPage({ path: NOT_FOUND_PATH, headers: { host }, within: PERSONAL_WITHIN });
  const headers = {
    ...answer.headers,
    "cache-control": "private, no-cache, no-store, max-age=0, must-revalidate",
  };
  return { ...answer, status: 404, headers };
}

/** Pages, feeds and files, but neither scripts, nor form handlers, nor what Next's router asks for. */
function isPageRequest(request: IncomingMessage, path: string): boolean {
  return (
    (request.method === "GET" || request.method === "HEAD") &&
    !path.startsWith(NEXT_PATHS) &&
    !path.startsWith("/api/") &&
    !path.startsWith("/media/") &&
    !isRouterRequest(request.headers)
  );
}

/** The reader's headers, without those that would make Next send a part, a compressed body or 304. */
function readersHeaders(request: IncomingMessage): IncomingMessage["headers"] {
  const {
    connection,
    range,
    "accept-encoding": _encoding,
    "if-none-match": _etag,
    ...kept
  } = request.headers;
  return { ...kept, "accept-encoding": "identity" };
}

function passToNext(parts: HandlerParts, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of parts.always) response.setHeader(name, value);
  response.setHeader("content-security-policy", barePolicy(parts.rules));
  parts.next(request, response);
}

/** Next's own page for a failure is empty until its script runs: a reader gets ours. */
async function sendFailure(
  parts: HandlerParts,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): Promise<void> {
  if (answer.body.length === 0 || isHtml(answer)) return sendFailurePage(parts, request, response);
  sendAnswer(request, response, answer, parts.rules, parts.always);
}

function sendHealth(parts: HandlerParts, response: ServerResponse): void {
  response.writeHead(200, [
    "content-type",
    "text/plain",
    "cache-control",
    "no-store",
    ...parts.always.flat(),
  ]);
  response.end("ok\n");
}
