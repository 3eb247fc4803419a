import fs from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isEmptyDocument, isFailure, isShareable } from "storefront/edge/answer";
import {
  BUILT_FILES,
  BUILT_FILES_FOLDER,
  isEmptyNotFound,
  NOT_FOUND_PATH,
  passedHeaders,
  placeholderParam,
  redirectTarget,
  withDeferredScripts,
} from "storefront/edge/next-internals";
import { REVALIDATE_PATH, SIGNATURE } from "storefront/edge/revalidate";
import { signatureOf } from "storefront/edge/signature";
import { type BareNext, startBareNext, storefrontDir } from "../support/bare-next";
import { eventually } from "../support/eventually";
import { get } from "../support/raw";
import { shopUnderTest } from "../support/run-file";

// What storefront/edge/next-internals.ts relies on, on the build of the shop under test. Where one of these fails after
// an upgrade of Next, Next has changed: mend that file, not the expectation.

const product = "/product/collageen-naturel";
const built = (...names: string[]) => path.join(storefrontDir, shopUnderTest().distDir, ...names);
const storefront = (at: string, headers: Record<string, string> = {}) =>
  get(`${shopUnderTest().storefront}${at}`, headers);
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group = ""]) => group);

let next: BareNext;
/** The same build with a backend that nobody can reach. */
let alone: BareNext;

beforeAll(async () => {
  [next, alone] = await Promise.all([startBareNext(), startBareNext("http://127.0.0.1:9")]);
});
afterAll(() => {
  next.stop();
  alone.stop();
});

describe("the build", () => {
  test("knows that it is one: its pages hold no product, although a backend was running", () => {
    const html = fs.readFileSync(built("server", "app", "winkel.html"), "utf8");
    expect(html).toContain("<main");
    expect(html).not.toContain("/product/");
  });

  test("makes a path with a parameter for the placeholder only, and that is a 404", async () => {
    expect((await next.get(`/product/${placeholderParam}`)).status).toBe(404);
    const names = fs.readdirSync(built("server", "app", "product"));
    expect(names.filter((name) => name.endsWith(".html"))).toEqual([
      `${placeholderParam}.html`,
      "[handle].html",
    ]);
  });
});

describe("a page that ends early", () => {
  test("notFound() after 200: an empty document that is recognised; the storefront answers 404, complete", async () => {
    const answer = await next.get("/bestelling/chk_bestaatniet");
    expect(answer.status).toBe(200);
    expect([isEmptyDocument(answer), isEmptyNotFound(answer), redirectTarget(answer)]).toEqual([
      true,
      true,
      null,
    ]);
    const sent = await storefront("/bestelling/chk_bestaatniet");
    expect([sent.status, isEmptyDocument(sent)]).toEqual([404, false]);
  });

  test("notFound() of an unknown product: the same with 404", async () => {
    const answer = await next.get("/product/bestaat-niet");
    expect([answer.status, isEmptyNotFound(answer), isShareable(answer)]).toEqual([404, true, false]);
    const sent = await storefront("/product/bestaat-niet");
    expect([sent.status, isEmptyDocument(sent)]).toEqual([404, false]);
  });

  test("redirect() after 200: its address is in the payload; the storefront answers 307", async () => {
    const answer = await next.get("/afrekenen");
    expect(answer.status).toBe(200);
    expect([isEmptyNotFound(answer), redirectTarget(answer)]).toEqual([false, "/winkelmand"]);
    const sent = await storefront("/afrekenen");
    expect([sent.status, sent.headers.location]).toEqual([307, "/winkelmand"]);
  });

  test("a failing page is neither, and is not shareable whatever its headers say", async () => {
    await alone.get("/winkel/filter?form=poeder"); // the first answer has status 500, the next ones have 200
    for (const at of ["/winkel/filter?form=poeder", product]) {
      const answer = await alone.get(at);
      expect([isFailure(answer), isEmptyNotFound(answer), redirectTarget(answer)]).toEqual([
        true,
        false,
        null,
      ]);
      expect(isShareable(answer)).toBe(false);
    }
  });

  test("the complete page for not found has a path of its own", async () => {
    const answer = await next.get(NOT_FOUND_PATH);
    expect([answer.status, isEmptyDocument(answer)]).toEqual([404, false]);
  });
});

describe("a whole page", () => {
  test("loads its scripts by async script elements only, and all of them are deferred", async () => {
    const html = (await next.get(product)).body.toString();
    const files = new Set(all(html, /<script[^>]* src="([^"]+)"[^>]*async=""/g));
    expect(files.size).toBeGreaterThan(3);
    expect(
      all(html, /<script[^>]* src="[^"]+"([^>]*)/g).every((rest) => / (async|noModule)=""/.test(rest)),
    ).toBe(true);
    const deferred = withDeferredScripts(html);
    expect(deferred).not.toMatch(/<script[^>]* src=[^>]* async/);
    expect(deferred).not.toMatch(/<link[^>]* as="script"/);
    const list = /\(window,document,(\[[^\]]*\])\)/.exec(deferred)?.[1] ?? "[]";
    expect(new Set(JSON.parse(list))).toEqual(files);
  });

  test("has its data in inline scripts, which become one: the last of the body", async () => {
    const html = (await next.get(product)).body.toString();
    const inline = all(html, /<script>([\s\S]*?)<\/script>/g);
    expect(inline.filter((script) => script.includes("__next_f")).length).toBeGreaterThan(1);
    const scripts = all(withDeferredScripts(html), /<script>([\s\S]*?)<\/script>/g);
    expect(scripts.filter((script) => script.includes("__next_f"))).toEqual(scripts.slice(-1));
    const self: { __next_f?: [number, string?][] } = {};
    const nothing = { readyState: "loading", addEventListener: () => undefined };
    new Function("self", "window", "document", scripts.at(-1) ?? "")(self, nothing, nothing);
    const pieces = inline.filter((script) => script.includes("__next_f")).length;
    expect(self.__next_f?.length).toBeGreaterThanOrEqual(pieces);
    expect(self.__next_f?.map(([, text]) => text).join("")).toContain("Collageen");
  });

  test("names its style sheets in the document, and its fonts in the Link header", async () => {
    const link = new Map(passedHeaders(await next.get(product))).get("link");
    const links = String(link).split(/,\s*(?=<)/);
    expect(new Set(links).size).toBe(links.length);
    expect(links[0]).toMatch(/^<\/_next\/static\/[^>]+\.css>; rel=preload; as=style$/);
    expect(links.filter((link) => link.includes('as="font"'))).toHaveLength(2);
  });

  test("differs by the router's headers and nothing else; only these requests go past the cache", async () => {
    const answer = await next.get(product);
    expect(answer.headers.vary).toBe(
      "rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch",
    );
    for (const ask of [next.get, storefront]) {
      const data = await ask(`${product}?_rsc`, { rsc: "1" });
      expect(data.headers["content-type"]).toBe("text/x-component");
    }
  });

  test("has headers of Next's own, which are left out", async () => {
    const answer = await next.get(product);
    expect(Object.keys(answer.headers).some((name) => name.startsWith("x-nextjs-"))).toBe(true);
    const passed = passedHeaders(answer).map(([name]) => name);
    expect(passed.toSorted()).toEqual(["content-type", "link", "speculation-rules"]);
  });

  test("has its scripts and styles below one path, which the storefront serves in brotli", async () => {
    const html = (await next.get(product)).body.toString();
    const files = [
      ...all(html, /<script[^>]* src="([^"]+)"/g),
      ...all(html, /rel="stylesheet" href="([^"]+)"/g),
    ];
    for (const file of files) {
      expect(file.startsWith(BUILT_FILES)).toBe(true);
      const sent = await storefront(file, { "accept-encoding": "br" });
      expect([sent.status, sent.headers["content-encoding"]]).toEqual([200, "br"]);
      expect(sent.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      const copy = built(BUILT_FILES_FOLDER, file.slice(BUILT_FILES.length));
      expect(brotliDecompressSync(sent.body).equals(fs.readFileSync(copy))).toBe(true);
    }
  });
});

test("tags are dropped when the answer of the route that names them has ended", async () => {
  const state = async () => (await next.get(product)).headers["x-nextjs-cache"];
  await eventually(async () => (await state()) === "HIT");
  const body = JSON.stringify({ changes: [{ kind: "shop" }], relayed: true });
  const answer = await fetch(`${next.url}${REVALIDATE_PATH}`, {
    method: "POST",
    headers: { [SIGNATURE]: signatureOf(body, shopUnderTest().revalidateSecret) },
    body,
  });
  expect(answer.status).toBe(204);
  expect(await state()).toBe("MISS");
  await eventually(async () => (await state()) === "HIT");
});
