import { createServer } from "node:http";
import { expect, jest, test } from "@jest/globals";
import type { PageCount } from "backend/contracts/page-count";
import { PageCounts } from "storefront/edge/page-counts";
import { postPageCounts } from "storefront/edge/post-page-counts";
import { z } from "zod";

/** Collects what is sent; `down` says that the backend does not take it. */
function counting() {
  const state = { sent: [] as PageCount[][], down: false, logged: [] as string[] };
  const counts = new PageCounts({
    send: async (batch) => {
      if (state.down) throw new Error("away");
      state.sent.push(batch);
    },
    log: (message) => void state.logged.push(message),
    exempt: new Set(["10.0.0.9"]),
    every: 60_000,
  });
  return { state, counts };
}

test("what pages report within seconds is one post, summed by article, product and day of Belgium", async () => {
  const { state, counts } = counting();
  const evening = new Date("2026-11-30T22:59:00Z");
  const midnight = new Date("2026-11-30T23:00:00Z");
  counts.add({ article: "a", reads: 1 }, evening);
  counts.add({ article: "a", reads: 1 }, evening);
  counts.add({ article: "a", product: "p", seen: 1 }, evening);
  counts.add({ article: "a", reads: 1 }, midnight);
  counts.add({ variant: "variant_1", added: 1 }, midnight);
  await counts.flush();
  expect(state.sent).toEqual([
    [
      { day: "2026-11-30", article: "a", reads: 2, seen: 0, added: 0 },
      { day: "2026-11-30", article: "a", product: "p", reads: 0, seen: 1, added: 0 },
      { day: "2026-12-01", article: "a", reads: 1, seen: 0, added: 0 },
      { day: "2026-12-01", variant: "variant_1", reads: 0, seen: 0, added: 1 },
    ],
  ]);
  await counts.flush();
  expect(state.sent).toHaveLength(1);
});

test("what the backend does not take is sent with what comes after it", async () => {
  const { state, counts } = counting();
  state.down = true;
  counts.add({ article: "a", reads: 1 });
  await counts.flush();
  expect(state.logged).toEqual(["page counts: Error: away"]);
  state.down = false;
  counts.add({ article: "a", reads: 1 });
  await counts.flush();
  expect(state.sent).toMatchObject([[{ article: "a", reads: 2 }]]);
});

test("invented names fill no memory, and a batch is never larger than the backend takes", async () => {
  const { state, counts } = counting();
  for (let at = 0; at < 6_000; at++) counts.add({ article: `a-${at}`, reads: 1 });
  await counts.flush();
  expect(state.sent.map((batch) => batch.length)).toEqual(Array<number>(10).fill(500));
});

test("long names make smaller batches, and none of the rows is lost or sent twice", async () => {
  const { state, counts } = counting();
  const name = (at: number) => `${"long-name-".repeat(11)}${at}`;
  for (let at = 0; at < 520; at++) counts.add({ article: name(at), product: name(at), seen: 1 });
  await counts.flush();
  for (const batch of state.sent)
    expect(Buffer.byteLength(JSON.stringify({ counts: batch }))).toBeLessThan(61_000);
  expect(state.sent.flat().map(({ article }) => article)).toEqual(
    Array.from({ length: 520 }, (_, at) => name(at)),
  );
});

test.each([
  [204, "taken"],
  [400, "dropped"],
  [413, "dropped"],
  [404, "dropped"],
  [401, "kept"],
  [408, "kept"],
  [429, "kept"],
  [500, "kept"],
  [503, "kept"],
])("a batch that is answered with %i is %s", async (status, then) => {
  const logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(status).end());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const backend = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
    const sent = postPageCounts({ backend, secret: "secret" })([
      { day: "2026-11-30", article: "a", reads: 1, seen: 0, added: 0 },
    ]);
    if (then === "kept") await expect(sent).rejects.toThrow(String(status));
    else await sent;
    expect(logged).toHaveBeenCalledTimes(then === "dropped" ? 1 : 0);
  } finally {
    logged.mockRestore();
    server.close();
  }
});

test("one network may report so much a minute; no other pays for it", async () => {
  const { counts } = counting();
  const answers = await Promise.all(Array.from({ length: 130 }, () => counts.mayReport("192.0.2.1")));
  expect(answers.filter(Boolean)).toHaveLength(120);
  expect(await counts.mayReport("192.0.2.2")).toBe(true);
  expect(await counts.mayReport("10.0.0.9")).toBe(true);
});
