import { expect, test } from "@jest/globals";
import { z } from "zod";
import { becameAnOrder, faultTests, scoop, settled, slow } from "../support/after-fault";
import { buy, checkOut, ended, filledCart, pay, statusOf, type Bought } from "../support/buyer";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { moreThanRetries, paths, release, stripeFails, struck, webhooks } from "../support/faults";
import { entryOf } from "../support/ledger";
import { cancelOrder, dashboardRefund, orderInAdmin, refund, shelve } from "../support/owner";
import { standIn } from "../support/store";
import { turn } from "../support/switch";

faultTests();

/** Five scoops, so that there is something to give back in parts. */
const bought = () => buy(scoop.handle, 5);

/** Amounts in cents of the refunds that Stripe made, and of those that the Admin shows. */
async function refundsOf({ session, orderId }: Bought): Promise<{ stripe: number[]; shop: number[] }> {
  const [{ refunds }, { payment }] = await Promise.all([entryOf(session), orderInAdmin(orderId)]);
  const standing = refunds.filter(({ status }) => status !== "failed" && status !== "canceled");
  return {
    stripe: standing.map(({ amount }) => amount).sort(),
    shop: payment.refunds.map(({ amount }) => Math.round(amount * 100)).sort(),
  };
}

/** Stripe and the Admin come to show the same refunds. */
async function bothShow(order: Bought, amounts: number[]): Promise<void> {
  const wanted = [...amounts].sort();
  await eventually(async () => {
    const { stripe, shop } = await refundsOf(order);
    return JSON.stringify([stripe, shop]) === JSON.stringify([wanted, wanted]);
  }, 200_000).catch(async () => expect(await refundsOf(order)).toEqual({ stripe: wanted, shop: wanted }));
}

test("a refund of a part, another, and the rest: each once, and never more than was paid", async () => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  expect((await refund(payment.id, 2)).status).toBe(200);
  expect((await refund(payment.id, 2)).status).toBe(200);
  const rest = Math.round(payment.amount * 100) - 400;
  expect((await refund(payment.id, rest / 100)).status).toBe(200);
  expect((await refund(payment.id, 1)).status).toBeGreaterThanOrEqual(400);
  await bothShow(order, [200, 200, rest]);
});

test("the whole refunded by two clicks in the same moment: once", async () => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  await Promise.all([refund(payment.id, payment.amount), refund(payment.id, payment.amount)]);
  await bothShow(order, [Math.round(payment.amount * 100)]);
});

test("two equal parts refunded in the same moment are two refunds", async () => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  const answers = await Promise.all([refund(payment.id, 3), refund(payment.id, 3)]);
  await bothShow(
    order,
    answers.filter(({ status }) => status === 200).map(() => 300),
  );
});

test("an order cancelled in the Admin goes back whole, once, and its stock is free again", async () => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  expect((await cancelOrder(order.orderId)).status).toBe(200);
  await bothShow(order, [Math.round(payment.amount * 100)]);
  expect((await orderInAdmin(order.orderId)).status).toBe("canceled");
});

test("a refund that the dashboard was first with, still unheard of here: refused in words, and nothing goes back twice", async () => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  const all = Math.round(payment.amount * 100);
  await webhooks({ hold: true });
  expect((await dashboardRefund(order.session, all - 100)).status).toBe(200);
  for (const amount of [payment.amount, 2]) {
    const { status, body } = await refund(payment.id, amount);
    expect([status, z.object({ message: z.string() }).parse(body).message]).toEqual([
      400,
      expect.stringContaining("dashboard van Stripe"),
    ]);
  }
  expect((await refund(payment.id, 1)).status).toBe(200);
  await release();
  await bothShow(order, [100, all - 100]);
});

test("Stripe answers 500 to a refund: tried again, refunded once", async () => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  await stripeFails({ method: "POST", path: paths.refund, status: 500 });
  expect((await refund(payment.id, 3)).status).toBe(200);
  expect(await struck()).toBe(1);
  await bothShow(order, [300]);
});

test.each([
  [500, moreThanRetries],
  [429, 1],
])("Stripe cannot refund (%i): the owner hears so, and the next try refunds once", async (status, times) => {
  const order = await bought();
  const { payment } = await orderInAdmin(order.orderId);
  await stripeFails({ method: "POST", path: paths.refund, status, times });
  expect((await refund(payment.id, 3)).status).toBeGreaterThanOrEqual(400);
  await bothShow(order, []);
  expect((await refund(payment.id, 3)).status).toBe(200);
  await bothShow(order, [300]);
});

test(
  "a refund of a part times out after Stripe applied it: no second refund",
  async () => {
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    await stripeFails({ method: "POST", path: paths.refund, kind: "timeout", when: "after" });
    expect((await refund(payment.id, 3)).status).toBe(200);
    await bothShow(order, [300]);
  },
  slow,
);

test(
  "every answer to a refund is lost after Stripe applied it: trying again makes no second one",
  async () => {
    await webhooks({ hold: true });
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    const lost = { method: "POST", path: paths.refund, kind: "reset", when: "after" } as const;
    await stripeFails({ ...lost, times: moreThanRetries });
    expect((await refund(payment.id, 3)).status).toBeGreaterThanOrEqual(400);
    expect((await refund(payment.id, 3)).status).toBe(200);
    await bothShow(order, [300]);
  },
  slow,
);

test(
  "the backend is killed while Stripe makes a refund: it is booked once",
  async () => {
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    await stripeFails({
      method: "POST",
      path: paths.refund,
      kind: "delay",
      when: "after",
      milliseconds: 4_000,
    });
    const asked = refund(payment.id, 3).catch(() => null);
    await eventually(async () => (await entryOf(order.session)).refunded > 0, 30_000, 20);
    await turn("backend", "kill");
    await asked;
    await turn("backend", "start");
    await bothShow(order, [300]);
  },
  slow,
);

test(
  "a refund made in Stripe's dashboard shows in the Admin",
  async () => {
    const order = await bought();
    await dashboardRefund(order.session, 250);
    await bothShow(order, [250]);
  },
  slow,
);

test(
  "a refund in Stripe's dashboard and an equal one in the Admin, within seconds, are two",
  async () => {
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    await webhooks({ hold: true });
    await dashboardRefund(order.session, 250);
    expect((await refund(payment.id, 2.5)).status).toBe(200);
    await standIn("POST", "/webhooks/release", { order: "given" });
    await bothShow(order, [250, 250]);
  },
  slow,
);

test(
  "the whole refunded in Stripe's dashboard, while the owner refunds it too: once",
  async () => {
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    const whole = Math.round(payment.amount * 100);
    await Promise.all([dashboardRefund(order.session, whole), refund(payment.id, payment.amount)]);
    await bothShow(order, [whole]);
  },
  slow,
);

test(
  "a bank sends a refund back: the owner is told",
  async () => {
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    expect((await refund(payment.id, 3)).status).toBe(200);
    const [made] = (await entryOf(order.session)).refunds;
    await standIn("POST", `/refunds/${made?.id}/fail`, {});
    await eventually(() => alerted(`refund_failed/${made?.id}`), 200_000);
    // The money is the shop's again and the order's books say that it went, until the owner sends it in Stripe's dashboard.
    await standIn("POST", "/refunds", {
      payment_intent: (await entryOf(order.session)).paymentIntent,
      amount: 300,
    });
  },
  slow,
);

test(
  "a refund fails while an order cannot be made: tried again until all is back, and the owner is told",
  async () => {
    await shelve(scoop.sku, 1);
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    await shelve(scoop.sku, 0);
    await webhooks({ hold: true });
    await stripeFails({ method: "POST", path: paths.refund, status: 500, times: 2 * moreThanRetries });
    await pay(checkout.session);
    expect((await statusOf(checkout.checkoutId)).state).toBe("processing");
    expect((await statusOf(checkout.checkoutId)).state).toBe("processing");
    expect(await alerted(`refund_failed/${checkout.session}`)).toBe(true);
    expect(await ended(checkout.checkoutId)).toMatchObject({ state: "refunded", reason: "sold_out" });
    expect(await settled(cart.id)).toMatchObject({ orders: [] });
  },
  slow,
);

test(
  "a buyer's bank disputes a payment: it stands on the order, and the owner is told",
  async () => {
    const order = await bought();
    const { paymentIntent } = await entryOf(order.session);
    const { body } = await standIn("POST", "/disputes", { payment_intent: paymentIntent });
    const { id } = z.object({ id: z.string() }).parse(body);
    await eventually(
      async () => JSON.stringify((await orderInAdmin(order.orderId)).metadata).includes(id),
      200_000,
    );
    expect(await alerted(`dispute/${id}`)).toBe(true);
    await standIn("POST", `/disputes/${id}/close`, { status: "won" });
    await eventually(
      async () => JSON.stringify((await orderInAdmin(order.orderId)).metadata).includes("won"),
      200_000,
    );
    await becameAnOrder(order.cart.id);
  },
  slow,
);

/** Whether the owner got this alert. */
async function alerted(about: string): Promise<boolean> {
  const letters = await rows(z.object({ key: z.string() }), "select key from letter where key like $1", [
    `owner-alert/payment/${about}%`,
  ]);
  return letters.length > 0;
}
