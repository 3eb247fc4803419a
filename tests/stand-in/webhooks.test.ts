import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { aListener, aPurchase, aStandIn, idOf, SECRET } from "./a-stand-in";

let listener: Awaited<ReturnType<typeof aListener>>;
let shop: Awaited<ReturnType<typeof aStandIn>>;
beforeEach(async () => {
  listener = await aListener();
  shop = await aStandIn({ webhooks: [{ url: listener.url, secret: SECRET }] });
});
afterEach(async () => {
  await shop.close();
  listener.close();
});

const types = () => listener.received.map(({ event }) => event.type);
const idle = () => shop.control("/webhooks/idle", {});
const opened = async (more = {}) => (await shop.stripe.checkout.sessions.create(aPurchase(more))).id;
const pay = (id: string, how: object = {}) => shop.control(`/sessions/${id}/pay`, how);

describe("what is sent", () => {
  test("a payment: three events in order, signed, as the SDK accepts them", async () => {
    const id = await opened();
    await pay(id);
    await idle();
    expect(types()).toEqual(["payment_intent.succeeded", "charge.succeeded", "checkout.session.completed"]);
    expect(listener.refused).toEqual([]);
    const event = listener.received[2]?.event;
    expect(event).toMatchObject({ object: "event", livemode: false, api_version: "2026-10-28.endive" });
    expect(event?.data.object).toMatchObject({
      id,
      payment_status: "paid",
      metadata: { session_id: "payses_1" },
    });
    const stored = await shop.stripe.events.retrieve(String(event?.id));
    expect(stored).toMatchObject({ type: "checkout.session.completed", pending_webhooks: 0 });
    expect((await shop.stripe.events.list({ type: "checkout.session.*" })).data).toHaveLength(1);
  });

  test.each([
    [{ outcome: "generic_decline" }, ["payment_intent.payment_failed"]],
    [{ method: "delayed" }, ["checkout.session.completed"]],
  ])("an attempt %j", async (how, expected) => {
    await pay(await opened(), how);
    await idle();
    expect(types()).toEqual(expected);
  });

  test("a delayed payment that succeeds, one that fails", async () => {
    const first = await opened();
    await pay(first, { method: "delayed" });
    await shop.control(`/sessions/${first}/settle`, { outcome: "paid" });
    const second = await opened();
    await pay(second, { method: "delayed" });
    await shop.control(`/sessions/${second}/settle`, { outcome: "failed" });
    await idle();
    const completed = listener.received.find(({ event }) => event.type === "checkout.session.completed");
    expect(completed?.event.data.object).toMatchObject({ payment_status: "unpaid" });
    expect(types()).toEqual([
      "checkout.session.completed",
      "payment_intent.succeeded",
      "charge.succeeded",
      "checkout.session.async_payment_succeeded",
      "checkout.session.completed",
      "payment_intent.payment_failed",
      "checkout.session.async_payment_failed",
    ]);
  });

  test("an expiry, asked for or by time", async () => {
    await shop.stripe.checkout.sessions.expire(await opened());
    await opened();
    await shop.control("/clock", { advance: 25 * 60 * 60 });
    await idle();
    expect(types()).toEqual(["checkout.session.expired", "checkout.session.expired"]);
  });

  test("a refund from the dashboard, one that fails, a dispute", async () => {
    const id = await opened();
    await pay(id);
    const session = await shop.stripe.checkout.sessions.retrieve(id);
    const refund = await shop.control("/refunds", {
      payment_intent: idOf(session.payment_intent),
      amount: 500,
    });
    await shop.control(`/refunds/${refund.id}/fail`, {});
    await shop.control("/disputes", { payment_intent: idOf(session.payment_intent) });
    await idle();
    expect(types().slice(3)).toEqual([
      "refund.created",
      "charge.refunded",
      "refund.updated",
      "refund.failed",
      "charge.dispute.created",
    ]);
    expect(listener.received[4]?.event.data.object).toMatchObject({ amount_refunded: 500, refunded: false });
  });

  test("names the call that caused it", async () => {
    const id = await opened();
    await shop.stripe.checkout.sessions.expire(id, {}, { idempotencyKey: "expire-1" });
    await idle();
    expect(listener.received[0]?.event.request?.idempotency_key).toBe("expire-1");
  });
});

describe("delivery", () => {
  test("again and again with the same id, until the shop answers 2xx", async () => {
    listener.status = 500;
    await shop.stripe.checkout.sessions.expire(await opened());
    await new Promise((resolve) => setTimeout(resolve, 150));
    listener.status = 200;
    await idle();
    expect(listener.received.length).toBeGreaterThan(1);
    expect(new Set(listener.received.map(({ event }) => event.id)).size).toBe(1);
    const [delivery] = (await shop.control("/webhooks")).deliveries;
    expect(delivery).toMatchObject({ state: "delivered" });
    expect(delivery.attempts[0]).toMatchObject({ status: 500 });
  });

  test("gives up in the end", async () => {
    listener.status = 400;
    await shop.stripe.checkout.sessions.expire(await opened());
    await idle();
    expect(listener.received).toHaveLength(6);
    expect((await shop.control("/webhooks?state=failed")).deliveries).toHaveLength(1);
  });

  test("outlives a shop that is down", async () => {
    listener.close();
    await shop.stripe.checkout.sessions.expire(await opened());
    await new Promise((resolve) => setTimeout(resolve, 60));
    const [delivery] = (await shop.control("/webhooks")).deliveries;
    expect(delivery).toMatchObject({ state: "waiting" });
    expect(delivery.attempts[0]).toMatchObject({ status: null });
  });

  test("can be held, and released in any order", async () => {
    await shop.control("/webhooks", { hold: true });
    await pay(await opened());
    await idle();
    expect(types()).toEqual([]);
    expect(await shop.control("/webhooks/release", { order: "reversed" })).toEqual({ sent: 3 });
    expect(types()).toEqual(["checkout.session.completed", "charge.succeeded", "payment_intent.succeeded"]);
    await pay(await opened());
    await idle();
    expect(types()).toHaveLength(6);
  });

  test("shuffles the same way for the same seed", async () => {
    const orders: string[][] = [];
    for (const seed of [7, 7]) {
      await shop.control("/webhooks", { hold: true });
      await pay(await opened(), { outcome: "generic_decline" });
      await pay(await opened());
      await shop.control("/webhooks/release", { order: "shuffled", seed });
      orders.push(types());
      listener.received.length = 0;
    }
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0]).toHaveLength(4);
  });

  test("can be released type by type", async () => {
    await shop.control("/webhooks", { hold: true });
    await pay(await opened());
    await shop.control("/webhooks/release", { types: ["checkout.session.completed"] });
    expect(types()).toEqual(["checkout.session.completed"]);
    await shop.control("/webhooks/release", {});
    expect(types()).toHaveLength(3);
  });

  test("can be lost, all or some", async () => {
    await shop.control("/webhooks", { drop: ["checkout.session.completed"] });
    await pay(await opened());
    await shop.control("/webhooks", { drop: true });
    await pay(await opened());
    await idle();
    expect(types()).toEqual(["payment_intent.succeeded", "charge.succeeded"]);
    const dropped = (await shop.control("/webhooks?state=dropped&type=checkout.session.completed"))
      .deliveries;
    expect(dropped).toHaveLength(2);
    await shop.control("/webhooks/resend", { event: dropped[0].event, times: 3 });
    expect(types().slice(2)).toEqual(Array(3).fill("checkout.session.completed"));
  });

  test("can come three times, and late", async () => {
    await shop.control("/webhooks", { repeat: 3, delay: 150 });
    await shop.stripe.checkout.sessions.expire(await opened());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(types()).toEqual([]);
    await idle();
    expect(new Set(listener.received.map(({ event }) => event.id)).size).toBe(1);
    expect(types()).toHaveLength(3);
  });

  test.each(["wrong_secret", "old", "none"])(
    "can be forged: %s, which the SDK refuses",
    async (signature) => {
      expect(await shop.control("/webhooks/forge", { signature })).toEqual({ statuses: [400] });
      expect(listener.refused).toHaveLength(1);
    },
  );

  test("can carry a good signature on another account's event or an unknown type", async () => {
    await shop.control("/webhooks/forge", { signature: "good", account: "acct_other", type: "made.up" });
    expect(listener.received[0]?.event).toMatchObject({ type: "made.up", account: "acct_other" });
  });
});
