import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { otherScreen, screensOf } from "../../backend/src/admin/own-role/screens";
import { adminPathOf } from "../../backend/src/api/support/path-of";
import { loginOf } from "../../backend/src/api/support/login-of";
import { browserOf } from "../../backend/src/domain/admin-access/browser-of";
import { lineOf, mayAsk } from "../../backend/src/domain/admin-access/may-ask";
import { openRoutes, ownersParts } from "../../backend/src/domain/admin-access/role-table";
import { isPlainTarget } from "../../backend/src/server/plain-targets";

const folders = ["node_modules/@medusajs/medusa/dist/api/admin", "backend/src/api/admin"];
const methods = /(?:^exports\.|^export (?:const|async function|function) )(GET|POST|PUT|PATCH|DELETE)\b/gm;

/** Files that register routes, with their folder. */
const files = folders.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.(js|ts)$/.test(file))
    .map((file) => ({ file, source: fs.readFileSync(path.join(folder, file), "utf8") })),
);

/** Every route that the backend registers below /admin/: "GET orders/:id". */
const routes = files.flatMap(({ file, source }) => {
  const route = path
    .dirname(file)
    .replaceAll(path.sep, "/")
    .replaceAll(/\[(\w+)\]/g, ":$1");
  return [...source.matchAll(methods)].map(([, method]) => `${method} ${route}`);
});
const known = new Set(routes);
const plain = (line: string) => line.replaceAll(/:\w+/g, ":");

describe("what each role may ask of the Admin stands in one table:", () => {
  test("every route of the backend's is a part of the owner's", () => {
    expect(routes.length).toBeGreaterThan(500);
    const parts = new Set(routes.map((line) => line.split(" ")[1]?.split("/")[0] ?? ""));
    const open = new Set([...openRoutes.keys()].map((line) => line.split(" ")[1]?.split("/")[0] ?? ""));
    const unknown = [...parts].filter((part) => !ownersParts.has(part) && !open.has(part));
    expect(unknown).toEqual([]);
    expect([...ownersParts].filter((part) => !parts.has(part))).toEqual([]);
  });

  test("a route is open to others by a line of its own only", () => {
    for (const route of known) {
      const [method = "", asked = ""] = route.split(" ");
      const line = lineOf({ method, path: asked, user: "user_1" });
      if (line !== undefined) expect([route, plain(line)]).toEqual([route, plain(route)]);
    }
  });

  test("every line is a route", () => {
    const all = new Set([...known].map(plain));
    expect([...openRoutes.keys()].map(plain).filter((line) => !all.has(line))).toEqual([]);
  });

  test("Medusa leaves two routes open to everyone", () => {
    const open = files
      .filter(({ source }) => /AUTHENTICATE = false/.test(source))
      .map(({ file }) => file.replaceAll(path.sep, "/"));
    expect(open.sort()).toEqual(["feature-flags/route.js", "invites/accept/route.js"]);
  });
});

describe("a role", () => {
  const asks = (role: "owner" | "packer" | "writer" | null, line: string, fields?: string) => {
    const [method = "", asked = ""] = line.split(" ");
    return mayAsk(role, { method, path: asked, user: "user_1", ...(fields ? { fields } : {}) });
  };

  test.each([
    ["GET figures", [true, false, false]],
    ["GET orders/order_1", [true, true, false]],
    ["GET ORDERS/order_1/", [true, true, false]],
    ["POST orders/order_1/cancel", [true, false, false]],
    ["POST articles/art_1/status", [true, false, true]],
    ["HEAD articles", [true, false, true]],
    ["POST users/user_1", [true, true, true]],
    ["POST users/user_2", [true, false, false]],
    ["DELETE users/user_1", [true, false, false]],
    ["GET users/me", [true, true, true]],
    ["GET orders/../figures", [true, false, false]],
    ["GET ", [true, false, false]],
  ] as const)("asks %s: owner, packer, writer %j", (line, answers) => {
    expect((["owner", "packer", "writer"] as const).map((role) => asks(role, line))).toEqual(answers);
  });

  test.each([
    ["packer", "GET orders", "id,*customer,+items.variant.sku", true],
    ["packer", "GET orders", "*customer.orders", false],
    ["packer", "GET products", "id,-variants, *sales_channels.orders.email", false],
    ["writer", "GET stores", "+default_sales_channel.orders", false],
    ["packer", "GET orders", "+ orders.email", false],
    ["packer", "GET orders", "+\torders", false],
    ["packer", "GET orders", "- orders", false],
    ["packer", "GET products", "* articles", false],
    ["packer", "GET products", "*articles", false],
    ["writer", "GET stores", "+\u00a0order", false],
    ["owner", "GET products", "*sales_channels.orders", true],
  ] as const)("%s asks %s with %s: %j", (role, line, fields, answer) => {
    expect(asks(role, line, fields)).toBe(answer);
  });

  test.each([
    ["GET users/me", true],
    ["POST users/user_1", true],
    ["POST users/user_2", false],
    ["POST login-sessions/end-all", true],
    ["GET stores", false],
    ["GET orders", false],
    ["GET articles", false],
    ["POST user-invitations", false],
    ["GET nergens", false],
  ])("that nobody gave asks %s: %j", (line, answer) => {
    expect(asks(null, line)).toBe(answer);
  });
});

test("a role is asked for the path that is routed, whole, in whatever letters", () => {
  expect(adminPathOf({ baseUrl: "/Admin/figures", path: "/" })).toBe("figures/");
  expect(adminPathOf({ baseUrl: "", path: "/admin/orders/order_1" })).toBe("orders/order_1");
});

test.each([
  ["/admin/orders?fields=%2Bid,*items&q=a\\b|c", true],
  ["http://localhost/admin/orders", true],
  ["/admin/figures#/../users/me", false],
  ["/admin/users/me?x#y", false],
  ["/admin\\figures", false],
  ["/admin/figures\u00a0", false],
  ["/admin/figures?q=\u00e9", false],
  ["/admin/figures\t", false],
  ["", false],
])("an address is plain: %j %j", (target, answer) => {
  expect(isPlainTarget(target)).toBe(answer);
});

describe("a program is what has a key:", () => {
  const now = { iat: 1, exp: 2 };
  const asking = (given: unknown) => loginOf({ auth_context: given, headers: {} });

  test("the key's own context names no login", () => {
    expect(asking({ actor_id: "apk_1", actor_type: "api-key", auth_identity_id: "" })).toBeNull();
  });

  test("a token that says so is that of a login", () => {
    const said = { actor_id: "", actor_type: "api-key", auth_identity_id: "authid_1", ...now };
    expect(asking(said)).toMatchObject({ identityId: "authid_1" });
  });
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0",
    "Edge",
    "Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  [
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
    "Chrome",
    "Android",
  ],
  ["curl/8.0", null, null],
])("%s", (agent, browser, system) => {
  expect(browserOf(agent)).toEqual({ browser, system });
});

describe("the first screen of the Admin is that of the role:", () => {
  test.each([
    ["packer", "/app/orders", true, "/app/packing"],
    ["packer", "/app/orders", false, null],
    ["packer", "/app", false, "/app/packing"],
    ["packer", "/app/figures", false, "/app/packing"],
    ["packer", "/app/products/prod_1", false, null],
    ["writer", "/app/orders", false, "/app/articles"],
    ["writer", "/app/settings/profile", true, null],
    ["writer", "/app/articles/art_1", true, null],
    ["owner", "/app/orders", true, null],
    ["none", "/app/orders", true, "/app/settings/profile"],
    ["none", "/app/settings/profile", false, null],
  ] as const)("%s at %s, after logging in %j: %j", (role, at, arrives, other) => {
    expect(otherScreen(role, at, arrives)).toBe(other);
  });

  test("each is one of its menu", () => {
    for (const { first, menu } of Object.values(screensOf)) expect(menu).toContain(first);
  });
});
