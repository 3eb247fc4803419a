import { connect } from "node:net";
import { describe, expect, test } from "@jest/globals";
import { refusal } from "backend/contracts/refusal";
import { addLine, aCart, variant, view } from "../support/a-cart";
import { get } from "../support/raw";
import { shopUnderTest } from "../support/run-file";
import { admin } from "../support/store";

const codeOf = (body: unknown) => refusal.parse(body).code;
const shop = shopUnderTest();

/** What a server answers to a request of which only `head` is ever sent. */
function answerTo(base: string, head: string[]): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(`${head.join("\r\n")}\r\n\r\n`));
    socket.once("data", (part) => {
      resolve(part.toString());
      socket.destroy();
    });
    socket.once("close", () => resolve("closed without an answer"));
    socket.once("error", reject);
  });
}

describe("an address that can be none of ours is a 4xx", () => {
  test.each([
    "/downloads/%",
    "/uploads/%",
    "/app/%",
    "/downloads/%00",
    "/store/products/%ff",
    "/admin/products/%",
  ])("backend %s", async (path) => {
    const { status } = await get(`${shop.backend}${path}`, { "x-publishable-api-key": shop.publishableKey });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test.each([
    "/admin/figures#",
    "/admin\\figures",
    "/admin/figures\u00a0",
    "/store/products#x",
    "/health?q=\u00e9",
  ])("backend %j, which could be read in two ways", async (path) => {
    const { status } = await get(`${shop.backend}${path}`, {});
    expect(status).toBe(400);
  });

  test("a sign that says nothing of the path stays a search word", async () => {
    expect((await get(`${shop.backend}/health?q=a\\b`, {})).status).toBe(200);
  });

  test.each([
    "/product/%00",
    "/product/%ff",
    `/product/${"x".repeat(201)}`,
    `/artikels/${"%61".repeat(300)}`,
    "/%",
  ])("storefront %s", async (path) => {
    const { status, body } = await get(`${shop.storefront}${path}`, {});
    expect(status).toBe(404);
    expect(body.toString()).toContain("<main");
  });

  test.each([
    ["TRACE", "/"],
    ["PUT", "/product/gelatine"],
    ["DELETE", "/api/cart"],
    ["POST", "/winkel"],
  ])("storefront %s %s is not allowed, and says what is", async (method, path) => {
    const { status, headers } = await get(`${shop.storefront}${path}`, {}, method);
    expect(status).toBe(405);
    expect(headers.allow).toContain("GET");
  });
});

describe("a body is refused by its announced length, before any of it is sent", () => {
  const head = (method: string, path: string, length: number) => [
    `${method} ${path} HTTP/1.1`,
    "host: localhost",
    "content-type: application/json",
    `content-length: ${length}`,
  ];
  test.each([
    ["storefront", "/api/revalidate", 400_000_000],
    ["storefront", "/api/checkout", 300_000],
    ["backend", "/hooks/stripe", 300_000],
    ["backend", "/store/carts", 3_000_000],
    ["backend", "/admin/uploads", 40_000_000],
  ] as const)("%s %s", async (side, path, length) => {
    expect(await answerTo(shop[side], head("POST", path, length))).toMatch(/^HTTP\/1.1 413/);
  });

  test("and one of unknown length where files or forms are taken", async () => {
    const chunked = (path: string) => [
      `POST ${path} HTTP/1.1`,
      "host: localhost",
      "content-type: multipart/form-data; boundary=x",
      "transfer-encoding: chunked",
    ];
    expect(await answerTo(shop.storefront, chunked("/api/revalidate"))).toMatch(/^HTTP\/1.1 411/);
    expect(await answerTo(shop.backend, chunked("/admin/uploads"))).toMatch(/^HTTP\/1.1 411/);
  });
});

test.each([
  ["/products", { title: "Een\0proef", options: [{ title: "Maat", values: ["a"] }] }],
  ["/articles", { slug: "nul", title: "Een\0proef", markdown: "x" }],
  ["/articles", { slug: "nul", title: "Een proef", markdown: "x\0y" }],
  ["/promotions", { code: "NUL\0" }],
])("text that cannot be stored is refused by the Admin's %s", async (path, body) => {
  const answer = await admin("POST", path, body);
  expect(answer.status).toBe(400);
  expect(codeOf(answer.body)).toBe("invalid_input");
});

test("twelve lines at once into one cart: each is in it, or was refused as too many; none fails", async () => {
  const [one, other] = [await variant("VK-GEL-RUN-250"), await variant("VK-TOE-SHA-600")];
  const cart = await aCart();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, index) => addLine(cart, (index % 2 ? one : other).id, 1)),
  );
  expect(answers.filter(({ status }) => ![200, 409, 429].includes(status))).toEqual([]);
  const taken = answers.filter(({ status }) => status === 200).length;
  expect(taken).toBeGreaterThan(0);
  expect((await view(cart)).count).toBe(taken);
});
