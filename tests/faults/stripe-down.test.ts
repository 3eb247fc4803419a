import { expect, test } from "@jest/globals";
import { allWentBack, becameAnOrder, faultTests, scoop, slow } from "../support/after-fault";
import { checkOut, ended, filledCart, pay, postCheckout, statusOf } from "../support/buyer";
import { answerCode } from "../support/a-cart";
import { calm, moreThanRetries, paths, stripeFails, struck, webhooks } from "../support/faults";
import { entryOf, sessionsOf } from "../support/ledger";
import { turn } from "../support/switch";

faultTests();

const opening = { method: "POST", path: paths.create } as const;
const retrieving = { method: "GET", path: paths.retrieve } as const;

test("Stripe answers 500 when a page is asked for: tried again, one page", async () => {
  await stripeFails({ ...opening, status: 500 });
  const cart = await filledCart(scoop.handle);
  const checkout = await checkOut(cart);
  expect(await struck()).toBe(1);
  expect(await sessionsOf(cart.id)).toHaveLength(1);
  await pay(checkout.session);
  await ended(checkout.checkoutId);
  await becameAnOrder(cart.id);
});

test.each([
  [500, moreThanRetries],
  [429, 1],
])("Stripe answers %i for longer: the reader is told, and can order later", async (status, times) => {
  await stripeFails({ ...opening, status, times });
  const cart = await filledCart(scoop.handle);
  expect(answerCode(await postCheckout(cart))).toBe("503 payment_unavailable");
  expect(await sessionsOf(cart.id)).toHaveLength(0);
  const checkout = await checkOut(cart);
  await pay(checkout.session);
  await ended(checkout.checkoutId);
  await becameAnOrder(cart.id);
});

test(
  "opening a page times out after Stripe applied it: the same page is used",
  async () => {
    await stripeFails({ ...opening, kind: "timeout", when: "after" });
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    expect(await struck()).toBe(1);
    expect((await sessionsOf(cart.id)).map(({ session }) => session)).toEqual([checkout.session]);
    await pay(checkout.session);
    await ended(checkout.checkoutId);
    await becameAnOrder(cart.id);
  },
  slow,
);

test(
  "every answer is lost after Stripe opened a page: whoever pays that page and the next gets one back",
  async () => {
    await stripeFails({ ...opening, kind: "reset", when: "after", times: moreThanRetries });
    const cart = await filledCart(scoop.handle);
    expect(answerCode(await postCheckout(cart))).toBe("503 payment_unavailable");
    const checkout = await checkOut(cart);
    const lost = (await sessionsOf(cart.id)).filter(({ session }) => session !== checkout.session);
    for (const { session, status } of lost) if (status === "open") await pay(session);
    await pay(checkout.session);
    await ended(checkout.checkoutId);
    const books = await becameAnOrder(cart.id);
    expect(books.orders).toHaveLength(1);
  },
  slow,
);

test.each([
  ["500", { status: 500 }],
  ["429", { status: 429 }],
  ["nothing, and hangs up", { kind: "reset" as const }],
])("Stripe answers %s when asked about a payment: the reader waits, the order comes", async (_, fault) => {
  const cart = await filledCart(scoop.handle);
  const checkout = await checkOut(cart);
  await webhooks({ drop: true });
  await pay(checkout.session);
  await stripeFails({ ...retrieving, ...fault, times: 1_000 });
  expect((await statusOf(checkout.checkoutId)).state).toBe("processing");
  await calm();
  expect((await ended(checkout.checkoutId)).state).toBe("order");
  await becameAnOrder(cart.id);
});

test(
  "Stripe is silent when asked about a payment: the reader waits, the order comes",
  async () => {
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    await stripeFails({ ...retrieving, kind: "timeout", times: 2 });
    await pay(checkout.session);
    await becameAnOrder(cart.id);
    expect(await struck()).toBe(2);
  },
  slow,
);

test(
  "the old page cannot be closed while Stripe is away: no second page is handed out",
  async () => {
    const cart = await filledCart(scoop.handle);
    const old = await checkOut(cart);
    await stripeFails({ method: "POST", path: paths.expire, status: 500, times: moreThanRetries });
    const again = await postCheckout(cart, { email: "ander@example.com" });
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect((await sessionsOf(cart.id)).filter(({ status }) => status === "open")).toHaveLength(1);
    await pay(old.session);
    await ended(old.checkoutId);
    expect((await entryOf(old.session)).paid).toBeGreaterThan(0);
    await ((await ended(old.checkoutId)).state === "order" ? becameAnOrder(cart.id) : allWentBack(cart.id));
  },
  slow,
);

test(
  "Stripe's stand-in itself is killed with a page open, and comes back",
  async () => {
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    await turn("stripe", "kill");
    expect((await statusOf(checkout.checkoutId)).state).toBe("processing");
    await turn("stripe", "start");
    await pay(checkout.session);
    await ended(checkout.checkoutId);
    await becameAnOrder(cart.id);
  },
  slow,
);
