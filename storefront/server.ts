import { randomUUID } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Change } from "backend/contracts/change";
import nextServer from "next";
import nl from "./messages/nl.json" with { type: "json" };
import { filteredAddress } from "./catalogue/filters";
import { searchAddress } from "./search/search-address";
import { formerAddresses } from "./edge/former-addresses";
import { mediaHandler } from "./edge/media";
import { nextClient } from "./edge/next-client";
import { onceTagsAreDropped } from "./edge/next-internals";
import { PageCache } from "./edge/page-cache";
import { PageCounts } from "./edge/page-counts";
import { postPageCounts } from "./edge/post-page-counts";
import { publishableKey } from "./edge/publishable-key";
import { addressOf, networkOf } from "./edge/reader";
import { readerLimits } from "./edge/reader-limits";
import { redisClients } from "./edge/redis-clients";
import { type CacheSlot, requestHandler } from "./edge/request-handler";
import { REPEAT_AFTER, REVALIDATE_PATH, type Revalidation, SIGNATURE, wasApplied } from "./edge/revalidate";
import { registerServer } from "./edge/running-server";
import { fileHeaders, securityHeaders } from "./edge/security-headers";
import { signatureOf } from "./edge/signature";
import { brotliStatic } from "./edge/static-files";
import { storedPage } from "./edge/stored-page";
import { TagSync } from "./edge/tag-sync";

// The storefront's process: Next behind a page cache. Bundled to dist/server.mjs. One build serves any number of
// processes and any shop: what differs between them is in the environment, which is read here and while pages are made.
const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const env = process.env;
const demanded = ["STOREFRONT_URL", "BACKEND_URL", "REVALIDATE_SECRET"];
const missing = env.NODE_ENV === "production" ? demanded.filter((name) => !env[name]) : [];
if (missing.length > 0) {
  console.error(
    `Not set: ${missing.join(", ")}. In production these come from the environment (.env.example).`,
  );
  process.exit(1);
}
const port = Number(env.STOREFRONT_PORT ?? env.PORT ?? 8000);
const site = new URL(env.STOREFRONT_URL ?? `http://localhost:${port}`);
const https = site.protocol === "https:";
// Without a shared secret nobody else can drop pages; this process still must.
const secret = (env.REVALIDATE_SECRET ||= randomUUID());
const backend = (env.BACKEND_URL ?? "http://localhost:9000").replace(/\/+$/, "");
const mediaBase = (env.MEDIA_URL ?? `${backend}/uploads`).replace(/\/+$/, "");
const rules = { https, paymentOrigin: env.PAYMENT_ORIGIN ?? "https://checkout.stripe.com" };
const always = securityHeaders(https);
const ofFiles = fileHeaders(https);
/** Milliseconds in which Next must answer for a page that is kept. */
const SHARED_WITHIN = 15_000;
/** Milliseconds in which the head of a request, and the whole of it, must have come, and how often that is checked. */
const HEAD_WITHIN = 10_000;
const REQUEST_WITHIN = 20_000;
const LOOK_EVERY = 5_000;
/** Milliseconds in which running requests may end when the process stops. */
const GRACE = 5_000;

const log = (message: string) => console.error(message);

const app = nextServer({ dev: false, dir: folder, hostname: site.hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const next: RequestListener = (request, response) => {
  if (request.url === REVALIDATE_PATH) {
    // Not earlier: a page that is asked of Next before its tag is dropped may still be the old one.
    onceTagsAreDropped(response, () => {
      if (wasApplied(response.statusCode)) for (const cache of [pages, queried]) cache.drop();
    });
  }
  void handle(request, response);
};

const inner = createServer(next);
await new Promise<void>((resolve) => inner.listen(0, "127.0.0.1", resolve));
const fetchPage = nextClient(inner);

const cacheOf = (megabytes: number, freshFor?: number) =>
  new PageCache({
    mostBytes: megabytes * 1024 * 1024,
    freshFor,
    fetchPage: (host, path) =>
      fetchPage({ path, headers: { host, "accept-encoding": "identity" }, within: SHARED_WITHIN }),
    store: (answer) => storedPage(answer, rules, always),
  });
const pages = cacheOf(Number(env.PAGE_CACHE_MB ?? 48));
/**
 * Filtered lists and searches. A cache of its own: readers can invent any number of queries, which must not evict pages.
 * Next renders each one anew, so they are kept for a minute; a change drops them like any page.
 */
const queried = cacheOf(24, 60_000);

function slotOf(path: string): CacheSlot | null {
  if (!path.includes("?")) return { pages, path };
  const address = filteredAddress(path) ?? searchAddress(path);
  return address ? { pages: queried, path: address } : null;
}

/** Applies changes to this instance. Through the signed route: Next drops tags only in a route handler. */
async function applyHere(changes: Change[]): Promise<void> {
  const revalidation: Revalidation = { changes, relayed: true };
  const body = JSON.stringify(revalidation);
  const address = inner.address();
  if (address === null || typeof address === "string") throw new Error("the inner server is closed");
  const answer = await fetch(`http://127.0.0.1:${address.port}${REVALIDATE_PATH}`, {
    method: "POST",
    headers: { "content-type": "application/json", [SIGNATURE]: signatureOf(body, secret) },
    body,
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error(`revalidate answered ${answer.status}`);
}

/** Applies changes once more after a moment (see `applyRevalidation` for the reason). */
function applyAgain(changes: Change[]): void {
  setTimeout(() => {
    applyHere(changes).catch((error: unknown) => log(`revalidate, second time: ${String(error)}`));
  }, REPEAT_AFTER).unref();
}

const sync = env.REDIS_URL
  ? new TagSync({
      client: await redisClients(env.REDIS_URL),
      apply: async (changes) => {
        await applyHere(changes);
        applyAgain(changes);
      },
      log,
    })
  : null;

const exempt = new Set((env.RATE_LIMIT_EXEMPT ?? "").split(",").filter(Boolean).map(networkOf));
const pageCounts = new PageCounts({ send: postPageCounts({ backend, secret }), log, exempt });

registerServer({
  pageCounts,
  async broadcast(changes) {
    applyAgain(changes);
    try {
      await sync?.publish(changes);
      return true;
    } catch (error) {
      log(`page sync: not published to the other instances (${String(error)})`);
      return false;
    }
  },
});

// Pages read it from the environment at each request to the backend.
env.MEDUSA_PUBLISHABLE_KEY ||= await publishableKey({ backend, secret, log });
// The pages that `next build` made hold no shop data: none of them may be served.
await applyHere([{ kind: "shop" }]);

const proxies = Number(env.TRUSTED_PROXIES ?? 0);
const ownHosts = new Set([site.host, `localhost:${port}`, `127.0.0.1:${port}`]);
const server = createServer(
  { headersTimeout: HEAD_WITHIN, requestTimeout: REQUEST_WITHIN, connectionsCheckingInterval: LOOK_EVERY },
  requestHandler({
    ...{ slotOf, next, fetchPage, rules, always, ofFiles, log, failureText: nl.errors.away },
    readerOf: (request) => addressOf(request, proxies),
    limits: readerLimits(exempt),
    formerAddress: formerAddresses({ backend, secret, log }),
    media: mediaHandler(mediaBase, always),
    staticFiles: await brotliStatic(join(folder, env.NEXT_DIST_DIR ?? ".next"), ofFiles),
    knownHost: (host) => ownHosts.has(host),
  }),
);
server.keepAliveTimeout = 65_000; // longer than that of the proxies, which would otherwise use a closing connection
server.on("error", (error) => {
  log(String(error));
  process.exit(1);
});
server.listen(port, () => process.stdout.write(`storefront: ${site.origin} (port ${port})\n`));

/** Ends the process once running requests have been answered, and what they counted is with the backend. */
function stop(): void {
  sync?.stop();
  const leave = () => void pageCounts.flush().then(() => process.exit(0));
  server.close(leave);
  server.closeIdleConnections();
  setTimeout(leave, GRACE).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
