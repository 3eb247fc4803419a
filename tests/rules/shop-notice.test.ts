import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { changesPosted, type Change } from "backend/contracts/change";
import { postChanges } from "../../backend/src/modules/change-outbox/post-changes";
import { isSigned } from "../../storefront/edge/signature";

const heard: Array<{ body: string; signature: string; path: string }> = [];
let status = 204;
const server = http.createServer((request, response) => {
  let body = "";
  request.on("data", (chunk: Buffer) => (body += chunk.toString()));
  request.on("end", () => {
    const signature = String(request.headers["x-volle-kom-signature"]);
    heard.push({ body, signature, path: request.url ?? "" });
    response.writeHead(status).end();
  });
});
let storefrontUrl = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  storefrontUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // A TCP server has a port.
});
afterAll(() => void server.close());

const changes: Change[] = [
  { kind: "product", id: "prod_1", handle: "vis" },
  { kind: "page", slug: "contact" },
];

test("the storefront gets what changed, signed by the backend", async () => {
  await postChanges({ storefrontUrl, secret: "geheim" }, changes);
  const [call] = heard.splice(0);
  expect(call?.path).toBe("/api/revalidate");
  expect(changesPosted.parse(JSON.parse(call?.body ?? ""))).toEqual({ changes });
  expect(isSigned(call?.body ?? "", call?.signature ?? "", "geheim")).toBe(true);
  expect(isSigned(call?.body ?? "", call?.signature ?? "", "ander geheim")).toBe(false);
});

test("anything but success is a failure that the outbox stores", async () => {
  for (status of [500, 503, 401, 302])
    await expect(postChanges({ storefrontUrl, secret: "geheim" }, changes)).rejects.toThrow();
  await expect(postChanges({ storefrontUrl: "http://127.0.0.1:1", secret: "x" }, changes)).rejects.toThrow();
});
