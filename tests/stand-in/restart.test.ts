import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { aListener, aPurchase, aStandIn, SECRET } from "./a-stand-in";

let stateDir: string;
beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), "stand-in-"));
});
afterEach(() => rmSync(stateDir, { recursive: true }));

test("a restart keeps sessions, money, answers and the clock", async () => {
  const first = await aStandIn({ stateDir });
  const open = await first.stripe.checkout.sessions.create(aPurchase(), { idempotencyKey: "once" });
  const paid = await first.stripe.checkout.sessions.create(aPurchase());
  await first.control(`/sessions/${paid.id}/pay`, {});
  await first.control("/clock", { advance: 500 });
  const before = await first.control("/ledger");
  await first.close();

  const second = await aStandIn({ stateDir });
  expect(await second.control("/ledger")).toEqual(before);
  const again = await second.stripe.checkout.sessions.create(aPurchase(), { idempotencyKey: "once" });
  expect(again.id).toBe(open.id);
  const list = await second.stripe.checkout.sessions.list();
  expect(list.data.map(({ id }) => id)).toEqual([paid.id, open.id]);
  const next = await second.stripe.checkout.sessions.create(aPurchase());
  expect(next.created).toBeGreaterThanOrEqual(open.created + 500);
  await second.close();
});

test("a line that was cut off by a crash is left out", async () => {
  const first = await aStandIn({ stateDir });
  const { id } = await first.stripe.checkout.sessions.create(aPurchase());
  await first.close();
  appendFileSync(join(stateDir, "stripe.jsonl"), '{"table":"checkouts","id":"cs_te');
  const second = await aStandIn({ stateDir });
  expect((await second.stripe.checkout.sessions.retrieve(id)).status).toBe("open");
  await second.close();
});

test("webhooks that could not be sent go out after a restart; held ones wait for their release", async () => {
  const listener = await aListener();
  listener.status = 500;
  const options = { stateDir, webhooks: [{ url: listener.url, secret: SECRET }] };
  const first = await aStandIn({ ...options, retry: { firstWait: 60_000, attempts: 3 } });
  await first.stripe.checkout.sessions.expire((await first.stripe.checkout.sessions.create(aPurchase())).id);
  await first.control("/webhooks", { hold: true });
  await first.stripe.checkout.sessions.expire((await first.stripe.checkout.sessions.create(aPurchase())).id);
  while (listener.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await first.close();

  listener.status = 200;
  const second = await aStandIn(options);
  await second.control("/webhooks/idle", {});
  expect(listener.received).toHaveLength(2);
  expect(await second.control("/webhooks/release", {})).toEqual({ sent: 1 });
  expect(new Set(listener.received.map(({ event }) => event.id)).size).toBe(2);
  await second.close();
  listener.close();
});

test("a port that is taken is said, not survived", async () => {
  const first = await aStandIn();
  await expect(aStandIn({ port: Number(new URL(first.url).port) })).rejects.toThrow("EADDRINUSE");
  await first.close();
});
