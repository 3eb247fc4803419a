import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { type Answer, isHtml } from "./answer";
import { barePolicy, contentPolicy, type PolicyRules } from "./content-policy";
import type { Encoding } from "./encoding";
import { passedHeaders, withDeferredScripts } from "./next-internals";
import { shownCheck } from "./shown-check";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** One page as it is sent: every body and every header is made beforehand, so that a request costs little work. */
export interface StoredPage {
  etag: string;
  bodies: Record<Encoding, Buffer>;
  /** Flat name, value lists for `writeHead`. */
  headers: Record<Encoding, string[]>;
  bytes: number;
  /** Whether the brotli body is, or is being made, as small as it gets: that takes too long for a page's first body. */
  recompressed: boolean;
}

const QUICK = 5;
const THOROUGH = 10;
/** Browsers ask each time, with the ETag: an owner's change must be visible within two seconds. */
const ALWAYS_ASK = "public, max-age=0, must-revalidate";

/** Makes the page that is kept from Next's answer. `always` are headers that every answer has. */
export async function storedPage(
  answer: Answer,
  rules: PolicyRules,
  always: [string, string][],
): Promise<StoredPage> {
  const etag = etagOf(answer);
  const body = isHtml(answer)
    ? Buffer.from(withDeferredScripts(answer.body.toString(), shownCheck(etag)))
    : answer.body;
  const [br, gz] = await Promise.all([compressed(body, QUICK), zip(body)]);
  const shared = [
    ...passedHeaders(answer).flatMap(([name, value]) => [name, String(value)]),
    ...always.flat(),
    ...["cache-control", ALWAYS_ASK, "vary", "Accept-Encoding", "etag", etag],
    ...[
      "content-security-policy",
      isHtml(answer) ? contentPolicy(body.toString(), rules) : barePolicy(rules),
    ],
  ];
  return withBodies({ br, gzip: gz, identity: body }, etag, shared, false);
}

/** The same page with its smallest brotli body. */
export async function smallestPage(page: StoredPage): Promise<StoredPage> {
  const br = await compressed(page.bodies.identity, THOROUGH);
  const shared = page.headers.identity.slice(0, -2);
  return withBodies({ ...page.bodies, br }, page.etag, shared, true);
}

/** Weak, since one page has three bodies. Covers the headers that Next gave too, for these may change alone. */
export function etagOf(answer: Answer): string {
  const hash = createHash("sha256")
    .update(JSON.stringify(passedHeaders(answer)))
    .update(answer.body);
  return `W/"${hash.digest("base64url").slice(0, 22)}"`;
}

function compressed(body: Buffer, quality: number): Promise<Buffer> {
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

function withBodies(
  bodies: Record<Encoding, Buffer>,
  etag: string,
  shared: string[],
  recompressed: boolean,
): StoredPage {
  const length = (encoding: Encoding) => ["content-length", String(bodies[encoding].length)];
  return {
    etag,
    bodies,
    headers: {
      br: [...shared, "content-encoding", "br", ...length("br")],
      gzip: [...shared, "content-encoding", "gzip", ...length("gzip")],
      identity: [...shared, ...length("identity")],
    },
    bytes: bodies.br.length + bodies.gzip.length + bodies.identity.length + 4096,
    recompressed,
  };
}
