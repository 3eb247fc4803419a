import type { IncomingMessage, ServerResponse } from "node:http";
import type { UnknownAddress } from "backend/contracts/page-address";
import type { Answer } from "./answer";
import type { PolicyRules } from "./content-policy";
import type { PageRequest } from "./next-client";
import { sendAnswer } from "./send";

/** What is needed to answer with another page than the one that was asked for. */
export interface InsteadParts {
  rules: PolicyRules;
  /** Headers of every page. */
  always: [string, string][];
  /** A sentence for when neither Next nor the cache has a page. */
  failureText: string;
  /** Asks Next, and gives its answer with the whole body. */
  fetchPage: (page: PageRequest) => Promise<Answer>;
  /** What became of a path that has no page. */
  formerAddress: (path: string) => Promise<UnknownAddress>;
}

/** Seconds that a browser may keep it: the owner may use the old address again. */
const MOVED_FOR = "public, max-age=3600";
const GONE_PATH = "/verdwenen";

/** Answers for a page that moved or is gone; false when nothing is known of the address. */
export async function sendFormer(
  parts: InsteadParts,
  request: IncomingMessage,
  response: ServerResponse,
  asked: string,
): Promise<boolean> {
  const [path = "", query] = asked.split("?", 2);
  const former = await parts.formerAddress(path);
  if (former.state === "unknown") return false;
  if (former.state === "gone") {
    await sendInstead(parts, request, response, { status: 410, path: GONE_PATH });
    return true;
  }
  const to = query ? `${former.to}?${query}` : former.to;
  response.writeHead(308, ["location", to, "cache-control", MOVED_FOR, ...parts.always.flat()]);
  response.end();
  return true;
}

const FAILURE_PATH = "/storing";
const TOO_MANY_PATH = "/te-veel";

/**
 * 503, not 500: readers and crawlers may well try again. With the shop's page for it, which needs neither backend nor
 * script; as a plain sentence when Next cannot make that page either.
 */
export async function sendFailurePage(
  parts: InsteadParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (response.headersSent) return void response.destroy();
  return sendInstead(parts, request, response, { status: 503, path: FAILURE_PATH, retryAfter: 5 });
}

/** The shop's page for who asks too much. @param seconds until the reader may ask again */
export function sendTooMany(
  parts: InsteadParts,
  request: IncomingMessage,
  response: ServerResponse,
  seconds: number,
): Promise<void> {
  return sendInstead(parts, request, response, { status: 429, path: TOO_MANY_PATH, retryAfter: seconds });
}

/** A page of ours under the address that was asked for; a plain sentence when Next cannot make it. */
async function sendInstead(
  parts: InsteadParts,
  request: IncomingMessage,
  response: ServerResponse,
  { status, path, retryAfter }: { status: 410 | 429 | 503; path: string; retryAfter?: number },
): Promise<void> {
  const soon = {
    "cache-control": "no-store",
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
  };
  const page = await parts
    .fetchPage({ path, headers: { "accept-encoding": "identity" }, within: 2_000 })
    .catch(() => null);
  if (page?.status === 200) {
    const answer = { ...page, status, headers: { ...page.headers, ...soon, etag: undefined } };
    return sendAnswer(request, response, answer, parts.rules, parts.always);
  }
  response.writeHead(status, {
    ...soon,
    "content-type": "text/plain; charset=utf-8",
    ...Object.fromEntries(parts.always),
  });
  response.end(`${parts.failureText}\n`);
}
