import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { UnknownAddress } from "backend/contracts/page-address";
import { nextClient } from "storefront/edge/next-client";
import { requestHandler } from "storefront/edge/request-handler";
import { mediaHandler } from "storefront/edge/media";
import { PageCache } from "storefront/edge/page-cache";
import { readerLimits } from "storefront/edge/reader-limits";
import { fileHeaders, securityHeaders } from "storefront/edge/security-headers";
import { storedPage } from "storefront/edge/stored-page";
import { get } from "../support/raw";

// The real request handler over real sockets; in Next's place a server of a few lines.
const next = { status: 200, hang: false, unknown: "", asked: [] as string[] };
const former = new Map<string, UnknownAddress>();
const html = "<html><script>go()</script><main>hallo é</main></html>";
const emptyNotFound = String.raw`<!DOCTYPE html><html id="__next_error__"><head></head><body>
  <script>self.__next_f.push([1,"a:E{\"digest\":\"NEXT_HTTP_ERROR_FALLBACK;404\"}\n"])</script></body></html>`;
const emptyRedirect = String.raw`<!DOCTYPE html><html id="__next_error__"><head></head><body>
  <script>self.__next_f.push([1,"a:E{\"digest\":\"NEXT_REDIRECT;replace;/winkelmand?a=1;307;\"}\n"])</script></body></html>`;
const rules = { https: false, paymentOrigin: "https://pay.example" };
const always = securityHeaders(false);
let inner: Server;
let handler: Server;
let pictures: Server;
let base: string;
let pages: PageCache;

const answerAsNext = (path: string, cookie: string, response: ServerResponse) => {
  next.asked.push(`${path} ${cookie}`.trim());
  if (next.hang) return;
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("x-nextjs-cache", "HIT");
  const personal = path === "/winkelmand";
  response.setHeader("cache-control", personal ? "private, no-store" : "s-maxage=300");
  if (path.startsWith("/onbekend")) return void response.end(next.unknown);
  if (path.startsWith("/elders")) return void response.end(emptyRedirect);
  if (path.startsWith("/hol")) return void response.end(emptyNotFound);
  response
    .writeHead(path.split("?")[0] === "/weg" || path === "/_not-found" ? 404 : next.status)
    .end(personal ? `<main>${cookie}</main>` : html);
};

const listening = (server: Server) =>
  new Promise<string>((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

beforeAll(async () => {
  inner = createServer((request, response) =>
    answerAsNext(request.url ?? "/", request.headers.cookie ?? "", response),
  );
  await listening(inner);
  pictures = createServer((request, response) => {
    if (request.url === "/a.avif")
      response.writeHead(200, { "content-type": "application/octet-stream" }).end("picture");
    else if (request.url === "/list.pdf")
      response.writeHead(200, { "content-type": "application/pdf" }).end("x");
    else response.writeHead(404).end();
  });
  const fetchPage = nextClient(inner);
  pages = new PageCache({
    mostBytes: 1e6,
    mostWaiting: 50,
    fetchPage: (host, path) => fetchPage({ path, headers: { host }, within: 300 }),
    store: (answer) => storedPage(answer, rules, always),
  });
  handler = createServer(
    requestHandler({
      slotOf: (path) => {
        if (path.startsWith("/lijst?")) return { pages, path: "/lijst?sort=price" };
        return path.includes("?") ? null : { pages, path };
      },
      ...{
        fetchPage,
        rules,
        always,
        ofFiles: fileHeaders(false),
        failureText: "Even niet bereikbaar.",
        log: () => undefined,
      },
      next: (request, response) => answerAsNext(request.url ?? "/", request.headers.cookie ?? "", response),
      media: mediaHandler(await listening(pictures), always),
      staticFiles: async () => false,
      readerOf: (request) => String(request.headers["x-reader"] ?? "127.0.0.1"),
      limits: readerLimits(new Set(["127.0.0.1"])),
      formerAddress: (path) => Promise.resolve(former.get(path) ?? { state: "unknown" }),
      knownHost: (host) => host.startsWith("127.0.0.1"),
    }),
  );
  base = await listening(handler);
});

afterAll(() => {
  for (const server of [handler, inner, pictures]) {
    server.closeAllConnections();
    server.close();
  }
});

describe("request handler", () => {
  test("the same page in brotli, gzip and plain, with its policy and without Next's own headers", async () => {
    const br = await get(base, { "accept-encoding": "gzip, deflate, br" });
    expect(brotliDecompressSync(br.body).toString()).toBe(html);
    const gz = await get(base, { "accept-encoding": "gzip, br;q=0" });
    expect(gunzipSync(gz.body).toString()).toBe(html);
    const plain = await get(base, {});
    expect(plain.body.toString()).toBe(html);
    expect(br.headers["content-security-policy"]).toContain("script-src 'self' 'sha256-");
    expect(br.headers["x-content-type-options"]).toBe("nosniff");
    expect(br.headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
    expect(br.headers["x-nextjs-cache"]).toBeUndefined();
    expect(br.headers.vary).toBe("Accept-Encoding");
  });

  test("304 for a browser that has the page; HEAD without a body", async () => {
    const { headers } = await get(base, {});
    const again = await get(base, { "if-none-match": String(headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const head = await get(base, {}, "HEAD");
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });

  test("a reader's own page is asked with his cookie, hashed and never shared", async () => {
    const mine = await get(`${base}/winkelmand`, { cookie: "_vk_cart=a" });
    const yours = await get(`${base}/winkelmand`, { cookie: "_vk_cart=b" });
    expect(mine.body.toString()).toBe("<main>_vk_cart=a</main>");
    expect(yours.body.toString()).toBe("<main>_vk_cart=b</main>");
    expect(mine.headers["cache-control"]).toBe("private, no-store");
    expect(mine.headers["content-security-policy"]).toContain("script-src 'self';");
  });

  test("a query or an unknown host does not use the cache", async () => {
    await get(base, {});
    next.asked.length = 0;
    await get(`${base}/?sort=price`, {});
    await get(base, { host: "evil.example" });
    expect(next.asked).toHaveLength(2);
  });

  test("a page takes no other method", async () => {
    const { status, headers } = await get(base, {}, "POST");
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
  });

  test("a list whose query is known is kept under its one address", async () => {
    next.asked.length = 0;
    for (const query of ["sort=price", "x=1&sort=price", "sort=price&utm_source=mail"])
      expect((await get(`${base}/lijst?${query}`, { cookie: "_vk_cart=a" })).status).toBe(200);
    expect(next.asked).toEqual(["/lijst?sort=price"]);
  });

  test("Next fails or hangs: the kept page stays; without one a sentence and 503", async () => {
    await get(base, {});
    next.status = 500;
    pages.drop();
    expect((await get(base, {})).status).toBe(200);
    next.hang = true;
    const never = await get(`${base}/nooit-gelezen`, {});
    expect([never.status, never.body.toString()]).toEqual([503, "Even niet bereikbaar.\n"]);
    Object.assign(next, { status: 200, hang: false });
  });

  test('an empty document for "not found" becomes the complete page, with its status', async () => {
    const answer = await get(`${base}/hol?x=1`, {});
    expect([answer.status, answer.body.toString()]).toEqual([404, html]);
    expect(answer.headers["cache-control"]).toContain("no-store");
  });

  test("an empty document for a redirect becomes a redirect", async () => {
    const answer = await get(`${base}/elders`, {});
    expect(answer.status).toBe(307);
    expect(answer.headers.location).toBe("/winkelmand?a=1");
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test.each([
    // What Next sends for a failure after it had answered 200: for robots it looks like "not found".
    '<!DOCTYPE html><html id="__next_error__"><head><meta name="robots" content="noindex"/></head></html>',
    '<!DOCTYPE html><html id="renamed"><body></body></html>',
  ])("an empty document that is neither is a failure, for as long as Next sends it: %s", async (document) => {
    next.unknown = document;
    for (let reader = 1; reader <= 2; reader += 1)
      expect((await get(`${base}/onbekend`, {})).status).toBe(503);
    next.unknown = html;
    for (let reader = 1; reader <= 2; reader += 1) {
      const answer = await get(`${base}/onbekend`, {});
      expect([answer.status, answer.body.toString()]).toEqual([200, html]);
    }
    pages.drop();
  });

  test("an address whose page moved leads there for good, with its query; one whose page is gone says so", async () => {
    former.set("/weg", { state: "moved", to: "/hier" });
    const moved = await get(`${base}/weg?a=1`, {});
    expect([moved.status, moved.headers.location]).toEqual([308, "/hier?a=1"]);
    former.set("/weg", { state: "gone" });
    const gone = await get(`${base}/weg`, {});
    expect([gone.status, gone.body.toString(), gone.headers["cache-control"]]).toEqual([
      410,
      html,
      "no-store",
    ]);
    former.clear();
  });

  test("404 stays a 404", async () => {
    expect((await get(`${base}/weg`, {})).status).toBe(404);
  });

  test("pictures: cached for good, sandboxed, served when the backend is down; no other file is served", async () => {
    const picture = await get(`${base}/media/a.avif`, {});
    expect(picture.headers["content-type"]).toBe("image/avif");
    expect(picture.headers["cache-control"]).toContain("immutable");
    expect(picture.headers["content-security-policy"]).toContain("sandbox");
    for (const path of ["list.pdf", "none.avif", "../a.avif", "%2e%2e/a.avif", "a.avif%00", ""]) {
      expect((await get(`${base}/media/${path}`, {})).status).toBe(404);
    }
    pictures.closeAllConnections();
    pictures.close();
    expect((await get(`${base}/media/a.avif`, {})).body.toString()).toBe("picture");
    expect((await get(`${base}/media/b.avif`, {})).status).toBe(502);
  });

  test("the health check answers 200", async () => {
    expect((await get(`${base}/healthz`, {})).status).toBe(200);
  });
});
