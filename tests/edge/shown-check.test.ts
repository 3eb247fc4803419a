import { expect, test } from "@jest/globals";
import type { Answer } from "../../storefront/edge/answer";
import { storedPage } from "../../storefront/edge/stored-page";

const rules = { paymentOrigin: "https://pay.example", https: true };
const answer = (title: string): Answer => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: Buffer.from(
    `<html><head><script src="/_next/static/a.js" async=""></script></head><body><main>${title}</main></body></html>`,
  ),
});

test("a page asks for itself with its own ETag, by a script that its policy allows", async () => {
  const page = await storedPage(answer("Gelatine"), rules, []);
  const html = page.bodies.identity.toString();
  expect(html).toContain(`"if-none-match":${JSON.stringify(page.etag)}`);
  const other = await storedPage(answer("Gelatine, goedkoper"), rules, []);
  expect(other.etag).not.toBe(page.etag);
  expect(other.bodies.identity.toString()).toContain(JSON.stringify(other.etag));
  const policy = page.headers.identity[page.headers.identity.indexOf("content-security-policy") + 1] ?? "";
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
});
