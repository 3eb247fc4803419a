import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fetchPicture, isPublic } from "../../backend/src/domain/editorial/import/fetch-picture";

const server = http.createServer((request, response) => {
  if (request.url === "/sent-on") response.writeHead(302, { location: "/here" }).end();
  else if (request.url === "/round") response.writeHead(302, { location: "/round" }).end();
  else if (request.url === "/inside")
    response.writeHead(302, { location: `http://127.0.0.2:${port}/here` }).end();
  else if (request.url === "/here") response.end("picture");
  else response.writeHead(404).end();
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, () => listening()));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((closed) => server.close(closed)));

const fetched = async (address: string, allowed = (ip: string) => /^(127\.0\.0\.1|::1)$/.test(ip)) => {
  const bytes = await fetchPicture(address, allowed);
  return bytes && Buffer.from(bytes).toString();
};

test("a picture is fetched, also where the site sends on to", async () => {
  expect(await fetched(`http://localhost:${port}/here`)).toBe("picture");
  expect(await fetched(`http://127.0.0.1:${port}/sent-on`)).toBe("picture");
});

test("what does not answer with one gives none", async () => {
  expect(await fetched(`http://localhost:${port}/gone`)).toBeNull();
  expect(await fetched(`http://localhost:${port}/round`)).toBeNull();
  expect(await fetched("niets")).toBeNull();
});

test("an address inside is never asked, by number, by name, or because a site sends on to it", async () => {
  expect(await fetched(`http://127.0.0.1:${port}/here`, isPublic)).toBeNull();
  expect(await fetched(`http://localhost:${port}/here`, isPublic)).toBeNull();
  expect(await fetched(`http://127.0.0.1:${port}/inside`)).toBeNull();
});

test.each([
  ["93.184.215.14", true],
  ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", true],
  ["10.0.0.1", false],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["0.0.0.0", false],
  ["::ffff:127.0.0.1", false],
  ["fd00::1", false],
  ["fe80::1", false],
])("%s is public: %s", (address, is) => expect(isPublic(address)).toBe(is));
