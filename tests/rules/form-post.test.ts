import { describe, expect, test } from "@jest/globals";
import { ownPath, postedForm } from "storefront/app/api/_form-post/form";
import { isOwnPost } from "storefront/app/api/_form-post/same-origin";

const post = (headers: Record<string, string>) =>
  isOwnPost(new Headers({ host: "localhost:8000", ...headers }));

describe("a post is ours", () => {
  test("when the browser says so", () => {
    expect(post({ origin: "http://localhost:8000", "sec-fetch-site": "same-origin" })).toBe(true);
    expect(post({ origin: "http://localhost:8000" })).toBe(true);
    expect(post({ "sec-fetch-site": "same-origin" })).toBe(true);
  });

  test("never when either header says otherwise, or neither is there", () => {
    expect(post({})).toBe(false);
    expect(post({ origin: "null" })).toBe(false);
    expect(post({ origin: "https://evil.example" })).toBe(false);
    expect(post({ origin: "http://localhost:8000.evil.example" })).toBe(false);
    expect(post({ origin: "https://evil.example", "sec-fetch-site": "same-origin" })).toBe(false);
    for (const site of ["cross-site", "same-site", "none"]) {
      expect(post({ origin: "http://localhost:8000", "sec-fetch-site": site })).toBe(false);
    }
  });
});

describe("a form", () => {
  const form = (body: string, type = "application/x-www-form-urlencoded") =>
    postedForm(
      new Request("http://localhost:8000/api/cart/lines", {
        method: "POST",
        body,
        headers: { "sec-fetch-site": "same-origin", "content-type": type },
      }),
    );

  test("is read, whatever it says", async () => {
    const posted = await form("name=%F0%9F%8D%B2+%3Cscript%3E");
    expect(posted.ok && posted.fields.get("name")).toBe("🍲 <script>");
  });

  test("is refused when it is too large, or no form", async () => {
    expect(await form(`name=${"a".repeat(70_000)}`)).toMatchObject({ ok: false, status: 413 });
    expect(await form("{}", "application/json")).toMatchObject({ ok: false, status: 415 });
  });
});

test("a way back leads nowhere but here", () => {
  expect(ownPath("/product/collageen?x=1#y", "/")).toBe("/product/collageen?x=1#y");
  for (const bad of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:1",
    "",
    "/a\nb",
    "/ä",
  ]) {
    expect(ownPath(bad, "/winkelmand")).toBe("/winkelmand");
  }
});
