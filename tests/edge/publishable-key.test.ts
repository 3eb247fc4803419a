import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "@jest/globals";
import { publishableKey } from "storefront/edge/publishable-key";

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A backend that gives these answers, the last one for ever. */
async function backendAnswering(...answers: [status: number, body: string][]) {
  const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url, headers }, response) => {
    const [status, body] = answers[Math.min(asked.length, answers.length - 1)] ?? [500, ""];
    asked.push({ url, headers });
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  stops.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test("a storefront without a key asks the backend with the shared secret until it gives one", async () => {
  const { url, asked } = await backendAnswering(
    [404, `{"code":"not_found"}`],
    [200, "<html>"],
    [200, `{"key":7}`],
    [200, `{"key":"pk_1"}`],
  );
  const lines: string[] = [];
  const key = await publishableKey({ backend: url, secret: "s", log: (line) => lines.push(line), pause: 1 });
  expect(key).toBe("pk_1");
  expect(asked.map((each) => each.url)).toEqual(Array(4).fill("/hooks/storefront-key"));
  expect(asked.every(({ headers }) => headers.authorization === "Bearer s")).toBe(true);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain("404");
});

test("a backend that does not answer yet is asked again", async () => {
  const reserved = createServer();
  await new Promise<void>((resolve) => reserved.listen(0, "127.0.0.1", resolve));
  const { port } = reserved.address() as AddressInfo;
  await new Promise((resolve) => reserved.close(resolve));
  const server = createServer((_, response) => response.end(`{"key":"pk_2"}`));
  stops.push(() => server.close());
  const key = await publishableKey({
    backend: `http://127.0.0.1:${port}`,
    secret: "s",
    pause: 1,
    log: () => void (server.listening || server.listen(port, "127.0.0.1")),
  });
  expect(key).toBe("pk_2");
});
