import { createServer, type RequestListener } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Change } from "backend/contracts/change";
import nextServer from "next";
import nl from "./messages/nl.json" with { type: "json" };
import {
  AGAIN_AFTER,
  type Revalidation,
  appliedHere,
  placeFront,
  REVALIDATE_PATH,
  SIGNATURE,
} from "./edge/revalidate";
import { filteredAddress } from "./catalogue/filters";
import { nextBehind } from "./edge/ask-next";
import { frontOf, type CacheSlot } from "./edge/front";
import { mediaFrom } from "./edge/media";
import { PageCache } from "./edge/page-cache";
import { fileHeaders, securityHeaders } from "./edge/security-headers";
import { signatureOf } from "./edge/signature";
import { brotliStatic } from "./edge/static-files";
import { storedPage } from "./edge/stored-page";
import { redisClients } from "./edge/redis-clients";
import { TagSync } from "./edge/tag-sync";

// The storefront's process: Next behind a page cache. Bundled to dist/server.mjs; the only file here that reads
// the environment.
const folder = dirname(dirname(fileURLToPath(import.meta.url)));
const env = process.env;
const port = Number(env.STOREFRONT_PORT ?? env.PORT ?? 8000);
const site = new URL(env.STOREFRONT_URL ?? `http://localhost:${port}`);
const https = site.protocol === "https:";
const secret = env.REVALIDATE_SECRET ?? "";
const backend = (env.BACKEND_URL ?? "http://localhost:9000").replace(/\/+$/, "");
const mediaBase = (env.MEDIA_URL ?? `${backend}/uploads`).replace(/\/+$/, "");
const rules = { https, paymentOrigin: env.PAYMENT_ORIGIN ?? "https://checkout.stripe.com" };
const always = securityHeaders(https);
const ofFiles = fileHeaders(https);
const SHARED_WITHIN = 15_000;
const GRACE = 5_000;

const log = (message: string) => console.error(message);

const app = nextServer({ dev: false, dir: folder, hostname: site.hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
const next: RequestListener = (request, response) => {
  if (request.url === REVALIDATE_PATH) {
    // Next drops the tags as the answer ends: a page that is asked for earlier may still be the old one.
    response.once("finish", () => {
      if (appliedHere(response.statusCode)) for (const kept of [pages, filtered]) kept.drop();
    });
  }
  void handle(request, response);
};

const inner = createServer(next);
await new Promise<void>((resolve) => inner.listen(0, "127.0.0.1", resolve));
const ask = nextBehind(inner);

const cacheOf = (megabytes: number, freshFor?: number) =>
  new PageCache({
    mostBytes: megabytes * 1024 * 1024,
    freshFor,
    ask: (host, path) =>
      ask({ path, headers: { host, "accept-encoding": "identity" }, within: SHARED_WITHIN }),
    store: (answer) => storedPage(answer, rules, always),
  });
const pages = cacheOf(Number(env.PAGE_CACHE_MB ?? 48));
/**
 * Apart, for readers can make up any number of these: they push out each other, never a page. Next makes each anew,
 * so they are kept for a minute; a change drops them like any page.
 */
const filtered = cacheOf(24, 60_000);

function shelf(path: string): CacheSlot | null {
  if (!path.includes("?")) return { pages, path };
  const address = filteredAddress(path);
  return address ? { pages: filtered, path: address } : null;
}

/** Through the signed route, since only inside a request of Next's can a tag be dropped. */
async function applyHere(changes: Change[]): Promise<void> {
  const announcement: Revalidation = { changes, relayed: true };
  const body = JSON.stringify(announcement);
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

function applyAgain(changes: Change[]): void {
  setTimeout(() => {
    applyHere(changes).catch((error: unknown) => log(`revalidate, second time: ${String(error)}`));
  }, AGAIN_AFTER).unref();
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

placeFront({
  async spread(changes) {
    applyAgain(changes);
    try {
      await sync?.publish(changes);
      return true;
    } catch (error) {
      log(`page sync: others not told (${String(error)})`);
      return false;
    }
  },
});

// What `next build` made holds no shop data yet: nothing of it may be read.
if (secret) await applyHere([{ kind: "shop" }]);

const ownHosts = new Set([site.host, `localhost:${port}`, `127.0.0.1:${port}`]);
const server = createServer(
  frontOf({
    ...{ shelf, next, ask, rules, always, ofFiles, log, sorry: nl.errors.away },
    media: mediaFrom(mediaBase, always),
    staticFiles: await brotliStatic(join(folder, ".next"), ofFiles),
    knownHost: (host) => ownHosts.has(host),
  }),
);
server.keepAliveTimeout = 65_000; // longer than the proxies in front, which otherwise meet a closing socket
server.on("error", (error) => {
  log(String(error));
  process.exit(1);
});
server.listen(port, () => process.stdout.write(`storefront: ${site.origin} (port ${port})\n`));

/** Lets what is being answered end, at most five seconds. */
function stop(): void {
  sync?.stop();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
