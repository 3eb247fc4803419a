import { expect, test } from "@jest/globals";
import { z } from "zod";
import { becameAnOrder, faultTests, scoop, settled, slow } from "../support/after-fault";
import { checkOut, ended, filledCart, pay, statusOf } from "../support/buyer";
import { rows } from "../support/database";
import { eventually } from "../support/eventually";
import { moreThanRetries, paths, stripeFails, struck, webhooks } from "../support/faults";
import { entryOf } from "../support/ledger";
import { cancelOrder, orderInAdmin, refund, setStock } from "../support/owner";
import { bothShow, bought } from "../support/refunds";
import { standIn } from "../support/store";
import { turn } from "../support/switch";

faultTests();

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
])("Stripe cannot refund (%i): the owner is told, and the next try refunds once", async (status, times) => {
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
  "a bank sends a refund back: the owner is told, and the books say that it stayed",
  async () => {
    const order = await bought();
    const { payment } = await orderInAdmin(order.orderId);
    expect((await refund(payment.id, 3)).status).toBe(200);
    const [made] = (await entryOf(order.session)).refunds;
    await standIn("POST", `/refunds/${made?.id}/fail`, {});
    await eventually(() => alerted(`refund_failed/${made?.id}`), 200_000);
    await bothShow(order, []);
    // The money is the shop's again, and so say the order's books; the owner gives it back in Stripe's dashboard.
    await standIn("POST", "/refunds", {
      payment_intent: (await entryOf(order.session)).paymentIntent,
      amount: 300,
    });
    await bothShow(order, [300]);
  },
  slow,
);

test(
  "a refund fails while an order cannot be made: tried again until all is back, and the owner is told",
  async () => {
    await setStock(scoop.sku, 1);
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    await setStock(scoop.sku, 0);
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
  "a buyer's bank disputes a payment: the order shows it, and the owner is told",
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
