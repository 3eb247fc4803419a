import { describe, expect, test } from "@jest/globals";
import { withDeferredScripts } from "storefront/edge/next-internals";

const page = (head: string, end = "") => `<html><head>${head}</head><body><p>Tekst</p>${end}</body></html>`;

describe("deferred scripts", () => {
  test("script files and their preloads leave the head; a loader at the end names each once", () => {
    const html = withDeferredScripts(
      page(
        `<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>` +
          `<script src="/_next/static/a.js" async=""></script><script src="/_next/static/b.js?x=1&amp;y" async=""></script>`,
        `<script src="/_next/static/a.js" id="_R_" async=""></script><script>self.__next_f.push([0])</script>`,
      ),
    );
    expect(html).not.toContain("<link");
    expect(html).not.toContain("<script src");
    expect(html).toContain(`["/_next/static/a.js","/_next/static/b.js?x=1&y"]`);
    expect(html.indexOf("__next_f")).toBeLessThan(html.indexOf("/_next/static/a.js"));
  });

  test("what Next hands to its scripts is one script at the end, in the order it came, before the loader", () => {
    const html = withDeferredScripts(
      page(
        `<script src="/_next/static/a.js" async=""></script>`,
        `<script>(self.__next_f=self.__next_f||[]).push([0])</script><div>Voet</div>` +
          `<script>self.__next_f.push([1,"een\\u003c/p>\\n"])</script><script>other()</script>` +
          `<script>self.__next_f.push([1,"twee"])</script>`,
      ),
    );
    expect(html).toContain("<div>Voet</div><script>other()</script><script>(self.__next_f=");
    const script = html.slice(html.lastIndexOf("<script>") + 8, html.lastIndexOf("</script>"));
    const self: { __next_f?: unknown[] } = {};
    const nothing = { readyState: "loading", addEventListener: () => undefined };
    new Function("self", "window", "document", script)(self, nothing, nothing);
    expect(self.__next_f).toEqual([[0], [1, "een</p>\n"], [1, "twee"]]);
  });

  test("style sheets, fonts, inline scripts, data and scripts that are not async stay", () => {
    const kept =
      `<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" as="font" href="/f.woff2"/>` +
      `<script src="/_next/static/old.js" noModule=""></script><script type="application/ld+json">{}</script>`;
    const html = withDeferredScripts(page(`${kept}<script src="/_next/static/a.js" async=""></script>`));
    expect(html).toContain(kept);
  });

  test("a document without scripts, or cut off before its end, stays as it is", () => {
    const cut = `<html><body><script src="/_next/static/a.js" async=""></script>`;
    expect(withDeferredScripts(cut)).toBe(cut);
    expect(withDeferredScripts(page(""))).toBe(page(""));
  });
});
