import { expect, test } from "@jest/globals";
import { z } from "zod";
import { becameAnOrder, faultTests, scoop, slow } from "../support/after-fault";
import {
  checkOut,
  ended,
  filledCart,
  pay,
  statusOf,
  type FilledCart,
  type OpenCheckout,
} from "../support/buyer";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { release, webhooks } from "../support/faults";
import { aCode, useCode } from "../support/owner";
import { turn } from "../support/switch";

faultTests();

type Open = OpenCheckout & { cart: FilledCart };
/** @param code a discount code whose uses are counted */
const open = async (code?: string, handle: string = scoop.handle): Promise<Open> => {
  const cart = await filledCart(handle);
  if (code) await useCode(cart.id, code);
  return { cart, ...(await checkOut(cart)) };
};
const rowExists = async (sql: string, values: string[]) =>
  (await rows(z.object({ one: z.number() }), sql, values)).length > 0;

/** What can be seen of a completion from outside, in the order in which it happens. */
const moments: Record<string, (checkout: Open) => Promise<boolean>> = {
  "the event is written down": ({ session }) =>
    rowExists("select 1 as one from stripe_event where stripe_session = $1", [session]),
  "the completion has begun": ({ checkoutId }) =>
    rowExists("select 1 as one from payment_checkout where id = $1 and completing_at is not null", [
      checkoutId,
    ]),
  "the order is there": ({ cart }) =>
    rowExists(`select 1 as one from "order" where metadata->>'cart_id' = $1`, [cart.id]),
  "cart and order are linked": ({ cart }) =>
    rowExists("select 1 as one from order_cart where cart_id = $1", [cart.id]),
  "the payment is there": ({ checkoutId }) =>
    rowExists("select 1 as one from payment where payment_session_id = $1", [checkoutId]),
};

test(
  "the backend is killed after the payment and before the webhook",
  async () => {
    const { cart, checkoutId, session } = await open();
    await turn("backend", "kill");
    await pay(session);
    await turn("backend", "start");
    expect((await ended(checkoutId)).state).toBe("order");
    await becameAnOrder(cart.id);
  },
  slow,
);

/**
 * What each of the killed purchases is of: on Redis, Medusa's lock on an article outlives a killed process by a minute,
 * and the next purchase of the same one would wait for that instead of reaching its moment.
 */
const articles = [
  scoop.handle,
  "bottenbouillon-rund",
  "vleesbouillon-kip",
  "vleesbouillon-rund",
  "collageen-vis",
];

test("the backend is killed at every moment between the event's row and the end of the order, eight times", async () => {
  const killed: Open[] = [];
  const code = await aCode(50);
  for (const [index, seen] of Object.values(moments).entries()) {
    const checkout = await open(code, articles[index]);
    killed.push(checkout);
    await pay(checkout.session);
    await eventually(() => seen(checkout), 60_000, 3);
    await turn("backend", "kill");
    await turn("backend", "start");
  }
  // And a few milliseconds into a reader's return.
  await webhooks({ drop: true });
  for (const milliseconds of [60, 250, 500]) {
    const checkout = await open(code);
    killed.push(checkout);
    await pay(checkout.session);
    const asked = statusOf(checkout.checkoutId).catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await turn("backend", "kill");
    await asked;
    await turn("backend", "start");
  }
  for (const { cart } of killed) await becameAnOrder(cart.id);
}, 500_000);

test(
  "the database is stopped after the payment, while the webhook comes",
  async () => {
    const { cart, session } = await open();
    await webhooks({ hold: true });
    await pay(session);
    await turn("postgres", "stop");
    await release();
    await turn("postgres", "start");
    await becameAnOrder(cart.id);
  },
  slow,
);

test(
  "the database is restarted in the middle of an order",
  async () => {
    await webhooks({ drop: true });
    const checkout = await open();
    await pay(checkout.session);
    const asked = statusOf(checkout.checkoutId).catch(() => null);
    await eventually(
      () => moments["the completion has begun"]?.(checkout) ?? Promise.resolve(true),
      60_000,
      3,
    );
    await turn("postgres", "stop");
    await turn("postgres", "start");
    await asked;
    await becameAnOrder(checkout.cart.id);
  },
  slow,
);

test(
  "Redis is gone for ten seconds while readers pay",
  async () => {
    const [before, during] = [await open(), await open()];
    await turn("redis", "stop");
    await pay(before.session);
    await pay(during.session);
    // How long it stays away is what this test is about; nothing is expected to have happened by then.
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    await turn("redis", "start");
    for (const { cart } of [before, during]) await becameAnOrder(cart.id);
  },
  slow,
);

test(
  "Redis loses its process with an order under way",
  async () => {
    const checkout = await open();
    await pay(checkout.session);
    await eventually(
      () => moments["the completion has begun"]?.(checkout) ?? Promise.resolve(true),
      60_000,
      3,
    );
    await turn("redis", "kill");
    await turn("redis", "start");
    await becameAnOrder(checkout.cart.id);
  },
  slow,
);
