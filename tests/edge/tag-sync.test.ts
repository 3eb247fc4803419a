import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Change } from "backend/contracts/change";
import { redisClients } from "storefront/edge/redis-clients";
import { TagSync } from "storefront/edge/tag-sync";
import { eventually } from "../support/eventually";
import { obtainRedis } from "../support/redis";

type Redis = Awaited<ReturnType<typeof obtainRedis>>;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "vk-tag-sync-"));
let redis: Redis;
const running: TagSync[] = [];

/** The part of one storefront instance that uses the stream. */
async function instance(apply?: (changes: Change[]) => Promise<void>) {
  const seen: string[] = [];
  const sync = new TagSync({
    client: await redisClients(redis.url),
    apply: async (changes) => {
      await apply?.(changes);
      seen.push(...changes.map((change) => ("id" in change ? change.id : change.kind)));
    },
    log: () => undefined,
  });
  running.push(sync);
  return { sync, seen };
}
const product = (id: string): Change[] => [{ kind: "product", id }];

beforeAll(async () => {
  redis = await obtainRedis(folder);
});
afterAll(async () => {
  for (const sync of running) sync.stop();
  await redis.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe("tag sync over a real Redis", () => {
  test("the other instance gets a change within a second; no instance gets its own", async () => {
    const [a, b] = [await instance(), await instance()];
    await eventually(async () => (await a.sync.publish(product("p1")).catch(() => null)) !== null);
    const before = Date.now();
    await eventually(async () => b.seen.includes("p1"));
    expect(Date.now() - before).toBeLessThan(1_000);
    expect(a.seen).toEqual([]);
  });

  test("Redis killed: publishing fails at once; when it is back, what is published then arrives", async () => {
    const [a, b] = [await instance(), await instance()];
    await eventually(async () => (await a.sync.publish(product("before")).catch(() => null)) !== null);
    await eventually(async () => b.seen.includes("before"));
    redis.switchable?.kill("SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 500));
    const asked = Date.now();
    await expect(a.sync.publish(product("lost"))).rejects.toThrow();
    expect(Date.now() - asked).toBeLessThan(500);
    await redis.switchable?.start();
    await eventually(async () => (await a.sync.publish(product("after")).catch(() => null)) !== null);
    await eventually(async () => b.seen.includes("after"));
  });

  test("an instance that starts later gets earlier changes", async () => {
    const a = await instance();
    await eventually(
      async () => (await a.sync.publish(product("while it was away")).catch(() => null)) !== null,
    );
    const late = await instance();
    await eventually(async () => late.seen.includes("while it was away"));
  });

  test("what could not be applied is tried again", async () => {
    const a = await instance();
    let fails = 2;
    const b = await instance(async () => {
      if (fails-- > 0) throw new Error("the page server is busy");
    });
    await eventually(async () => (await a.sync.publish(product("stubborn")).catch(() => null)) !== null);
    await eventually(async () => b.seen.includes("stubborn"));
  });
});
