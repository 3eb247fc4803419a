import { expect, test } from "@jest/globals";
import { z } from "zod";
import { faultTests, slow } from "../support/after-fault";
import { release, webhooks } from "../support/faults";
import { dashboardRefund, orderInAdmin, refund } from "../support/owner";
import { bothShow, bought } from "../support/refunds";

// Money that the owner sends back in Stripe's dashboard, while the Admin may not have heard of it yet.
faultTests();

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
    await webhooks({ hold: false });
    await release();
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
