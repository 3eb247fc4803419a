import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { contentPolicy } from "storefront/edge/content-policy";

const rules = { https: true, paymentOrigin: "https://checkout.stripe.com" };
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const part = (policy: string, name: string) => policy.split("; ").find((line) => line.startsWith(`${name} `));

describe("content policy", () => {
  test("names each inline script once, and neither data blocks nor files", () => {
    const policy = contentPolicy(
      `<script>a()</script><script>a()</script><script async="" src="/x.js"></script>
       <script type="application/ld+json">{"@type":"Product"}</script>
       <script type="speculationrules">{"prefetch":[]}</script><script id="y">b("é")</script>`,
      rules,
    );
    expect(part(policy, "script-src")).toBe(
      `script-src 'self' ${hash("a()")} ${hash('{"prefetch":[]}')} ${hash('b("é")')}`,
    );
  });

  test("hashes what a browser hashes: line ends made one, entities of attributes read", () => {
    const policy = contentPolicy(`<script>a\r\nb</script><i style="content:&quot;&amp;&quot;"></i>`, rules);
    expect(part(policy, "script-src")).toContain(hash("a\nb"));
    expect(part(policy, "style-src-attr")).toBe(`style-src-attr 'unsafe-hashes' ${hash('content:"&"')}`);
  });

  test("never allows inline code as such, framing, or another form target", () => {
    const policy = contentPolicy("<p>x</p>", rules);
    expect(policy).not.toContain("unsafe-inline");
    const many = Array.from({ length: 80 }, (_, index) => `<i style="top:${index}px"></i>`).join("");
    expect(contentPolicy(many, rules)).not.toContain("unsafe-inline");
    expect(policy).not.toContain("unsafe-eval");
    expect(part(policy, "script-src")).toBe("script-src 'self'");
    expect(part(policy, "form-action")).toBe("form-action 'self' https://checkout.stripe.com");
    expect(part(policy, "frame-ancestors")).toBe("frame-ancestors 'none'");
    expect(policy).toContain("upgrade-insecure-requests");
    expect(contentPolicy("", { ...rules, https: false })).not.toContain("upgrade-insecure-requests");
  });
});
