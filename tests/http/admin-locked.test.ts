import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { get } from "../support/raw";
import { shopUnderTest } from "../support/run-file";

const shop = shopUnderTest();

/** A session of the owner's, as the Admin in a browser has it. */
async function session(): Promise<string> {
  const json = { "content-type": "application/json" };
  const login = await fetch(`${shop.backend}/auth/user/emailpass`, {
    method: "POST",
    headers: json,
    body: JSON.stringify(shop.owner),
  });
  const { token } = z.object({ token: z.string() }).parse(await login.json());
  const opened = await fetch(`${shop.backend}/auth/session`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
  });
  return (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

describe("every answer of the backend", () => {
  test.each(["/app", "/app/orders", "/health", "/store/shop", "/admin/orders", "/uploads/geen.png"])(
    "%s cannot be framed, is not guessed at, and does not name its server",
    async (at) => {
      const { headers } = await get(`${shop.backend}${at}`, {});
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
      expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(headers["content-security-policy"]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
      expect(headers["x-powered-by"]).toBeUndefined();
    },
  );
});

describe("a change that the owner's cookie allows", () => {
  const draft = (cookie: string, more: Record<string, string>) =>
    fetch(`${shop.backend}/admin/product-tags`, {
      method: "POST",
      headers: { "content-type": "application/json", cookie, ...more },
      body: JSON.stringify({ value: `merk-${Date.now()}-${Math.random()}` }),
    });

  test("is made from the Admin's own page, and from no other", async () => {
    const cookie = await session();
    expect(cookie).toMatch(/^connect\.sid=/);
    expect((await draft(cookie, { origin: new URL(shop.admin).origin })).status).toBe(200);
    const foreign: Record<string, string>[] = [
      { origin: "https://elders.example" },
      { origin: "null" },
      { origin: shop.storefront },
      {},
    ];
    for (const more of foreign) {
      const { status } = await draft(cookie, more);
      expect({ ...more, status }).toEqual({ ...more, status: 403 });
    }
  });
});

describe("the outbox", () => {
  const ask = (headers: Record<string, string>) => get(`${shop.backend}/outbox`, headers);

  test("opens on this machine", async () => expect((await ask({})).status).toBe(200));

  test.each<Record<string, string>>([
    { "x-forwarded-for": "203.0.113.9" },
    { "x-forwarded-host": "beheer.example" },
    { forwarded: "for=203.0.113.9" },
    { via: "1.1 proxy" },
    { "x-real-ip": "203.0.113.9" },
    { host: "beheer.example" },
  ])("is closed to what came through a proxy: %j", async (headers) => {
    expect((await ask(headers)).status).toBe(404);
  });
});

test("an uploaded drawing with a script in it is no page of the Admin's address", async () => {
  const folder = path.join(shop.state, "uploads", "public");
  fs.writeFileSync(
    path.join(folder, "proef.svg"),
    "<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>",
  );
  const { status, headers } = await get(`${shop.backend}/uploads/proef.svg`, {});
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
  expect(headers["content-disposition"]).toBe("attachment");
});
