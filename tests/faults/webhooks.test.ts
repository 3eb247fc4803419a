import { expect, test } from "@jest/globals";
import { becameAnOrder, faultTests, scoop, slow } from "../support/after-fault";
import { buy, checkOut, ended, filledCart, pay, statusOf } from "../support/buyer";
import { eventually } from "../support/eventually";
import { forge, release, webhooks } from "../support/faults";
import { sessionsOf } from "../support/ledger";
import { allOrders, booksOf } from "../support/money";
import { standIn } from "../support/store";
import { z } from "zod";
import { rows } from "../support/database";

faultTests();

const open = async () => {
  const cart = await filledCart(scoop.handle);
  return { cart, ...(await checkOut(cart)) };
};

test("the webhook never comes, but the reader returns", async () => {
  await webhooks({ drop: true });
  const { cart, checkoutId, session } = await open();
  await pay(session);
  expect((await ended(checkoutId)).state).toBe("order");
  await becameAnOrder(cart.id);
});

test(
  "the reader never returns, but the webhook comes",
  async () => {
    const { cart, session } = await open();
    await pay(session);
    await becameAnOrder(cart.id);
  },
  slow,
);

test(
  "neither comes: the shop finds the payment by itself",
  async () => {
    await webhooks({ drop: true });
    const { cart, session } = await open();
    await pay(session);
    await becameAnOrder(cart.id);
  },
  slow,
);

test("the reader returns before the webhook", async () => {
  await webhooks({ hold: true });
  const { cart, checkoutId, session } = await open();
  await pay(session);
  expect((await ended(checkoutId)).state).toBe("order");
  await release();
  await becameAnOrder(cart.id);
});

test("the webhook comes and the reader returns in the same moment", async () => {
  await webhooks({ hold: true });
  const carts = await Promise.all([open(), open(), open()]);
  for (const { session } of carts) await pay(session);
  await Promise.all([release(), ...carts.map(({ checkoutId }) => statusOf(checkoutId))]);
  for (const { cart, checkoutId } of carts) {
    expect((await ended(checkoutId)).state).toBe("order");
    await becameAnOrder(cart.id);
  }
});

test("the webhook comes three times, with the reader beside it", async () => {
  await webhooks({ repeat: 3, delay: 1 });
  const { cart, checkoutId, session } = await open();
  await pay(session);
  await Promise.all([ended(checkoutId), ended(checkoutId), ended(checkoutId)]);
  await becameAnOrder(cart.id);
});

test(
  "all webhooks of a purchase come in the wrong order",
  async () => {
    await webhooks({ hold: true });
    const { cart, session } = await open();
    await pay(session, { method: "delayed", settle_after: 86_400 });
    await standIn("POST", `/sessions/${session}/settle`, { outcome: "paid" });
    await release("reversed");
    await becameAnOrder(cart.id);
  },
  slow,
);

test("completed comes after expired: the payment counts, in whatever order the events arrive", async () => {
  await webhooks({ hold: true });
  const { cart, checkoutId, session } = await open();
  await pay(session);
  expect(
    await forge({
      type: "checkout.session.expired",
      object: { id: session, object: "checkout.session" },
      signature: "good",
    }),
  ).toEqual([200]);
  await release("reversed");
  await becameAnOrder(cart.id);
  expect((await ended(checkoutId)).state).toBe("order");
});

test("expired comes after completed, once more: the order stays", async () => {
  const { cart, session, orderId } = await buy(scoop.handle);
  const about = { object: { id: session, object: "checkout.session" }, signature: "good" };
  expect(await forge({ type: "checkout.session.expired", ...about })).toEqual([200]);
  expect(await forge({ type: "checkout.session.async_payment_failed", ...about })).toEqual([200]);
  await everyEventHandled();
  expect(await becameAnOrder(cart.id)).toMatchObject({ refunded: 0 });
  expect((await allOrders()).find(({ id }) => id === orderId)?.status).not.toBe("canceled");
});

const known = () => rows(z.object({ id: z.string() }), "select id from stripe_event");

test("events with a wrong, an old, no or another shop's signature are refused, and not even written down", async () => {
  const { cart, checkoutId, session } = await open();
  const about = { object: { id: session, object: "checkout.session", payment_status: "paid" } };
  for (const signature of ["wrong_secret", "old", "none"]) {
    const id = `evt_${signature}${Date.now()}`;
    expect(await forge({ type: "checkout.session.completed", ...about, signature, id })).toEqual([400]);
    expect((await known()).map((row) => row.id)).not.toContain(id);
  }
  expect((await statusOf(checkoutId)).state).toBe("open");
  expect(await booksOf(cart.id)).toEqual({ paid: 0, refunded: 0, orders: [] });
});

test("another account's event and an event of an unknown kind, signed well, change nothing", async () => {
  const { cart, checkoutId, session } = await open();
  const about = { object: { id: session, object: "checkout.session" }, signature: "good" };
  const before = (await known()).length;
  expect(await forge({ type: "checkout.session.completed", ...about, account: "acct_another" })).toEqual([
    200,
  ]);
  expect(
    await forge({ type: "customer.created", object: { id: "cus_1", object: "customer" }, signature: "good" }),
  ).toEqual([200]);
  expect(await forge({ type: "a.kind.of.tomorrow", ...about })).toEqual([200]);
  expect((await known()).length).toBe(before);
  expect((await statusOf(checkoutId)).state).toBe("open");
  expect(await booksOf(cart.id)).toEqual({ paid: 0, refunded: 0, orders: [] });
});

test("an event that lies, signed well: Stripe is asked, and nothing was paid", async () => {
  const { cart, checkoutId, session } = await open();
  const object = { id: session, object: "checkout.session", status: "complete", payment_status: "paid" };
  expect(await forge({ type: "checkout.session.completed", object, signature: "good" })).toEqual([200]);
  await everyEventHandled();
  expect((await statusOf(checkoutId)).state).toBe("open");
  expect((await sessionsOf(cart.id)).map(({ paid }) => paid)).toEqual([0]);
});

test(
  "an event about a session of nobody is put away",
  async () => {
    const object = { id: "cs_test_nobodys", object: "checkout.session" };
    const id = `evt_nobody${Date.now()}`;
    expect(await forge({ type: "checkout.session.completed", object, signature: "good", id })).toEqual([200]);
    await everyEventHandled();
    expect((await known()).map((row) => row.id)).toContain(id);
  },
  slow,
);

/** The inbox has nothing left to do. */
async function everyEventHandled(): Promise<void> {
  await eventually(async () => {
    const waiting = await rows(
      z.object({ id: z.string() }),
      "select id from stripe_event where handled_at is null and not dead",
    );
    return waiting.length === 0;
  }, 200_000);
}
