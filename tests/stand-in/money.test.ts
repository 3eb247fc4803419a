import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type Stripe from "stripe";
import { aPurchase, aStandIn, idOf, refusal } from "./a-stand-in";

let shop: Awaited<ReturnType<typeof aStandIn>>;
beforeAll(async () => {
  shop = await aStandIn();
});
afterAll(() => shop.close());

/** A session that a reader paid, or tried to. */
async function attempted(pay: object, more: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  const { id } = await shop.stripe.checkout.sessions.create(aPurchase(more));
  await shop.control(`/sessions/${id}/pay`, pay);
  return shop.stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge"] });
}
const intentOf = (session: Stripe.Checkout.Session) => session.payment_intent as Stripe.PaymentIntent; // expanded
const chargeOf = (session: Stripe.Checkout.Session) => intentOf(session).latest_charge as Stripe.Charge; // expanded
const manual = { payment_intent_data: { capture_method: "manual" as const } };
const ledgerOf = async (id: string) => {
  const { entries } = await shop.control("/ledger");
  return entries.find((entry: { session: string }) => entry.session === id);
};

describe("paying", () => {
  test.each(["card", "bancontact", "ideal"])("with %s completes the session", async (method) => {
    const session = await attempted({ method });
    expect(session).toMatchObject({ status: "complete", payment_status: "paid", url: null });
    expect(intentOf(session)).toMatchObject({
      status: "succeeded",
      amount: 5990,
      amount_received: 5990,
      metadata: { session_id: "payses_1" },
    });
    expect(chargeOf(session)).toMatchObject({
      paid: true,
      captured: true,
      amount: 5990,
      status: "succeeded",
    });
    expect(chargeOf(session).payment_method_details?.type).toBe(method);
    expect(await ledgerOf(session.id)).toMatchObject({
      asked: 5990,
      paid: 5990,
      refunded: 0,
      status: "complete",
    });
  });

  test("works once", async () => {
    const session = await attempted({});
    await expect(shop.control(`/sessions/${session.id}/pay`, {})).rejects.toThrow("409");
    expect(await ledgerOf(session.id)).toMatchObject({ paid: 5990 });
    const error = await refusal(shop.stripe.checkout.sessions.expire(session.id));
    expect(error.message).toContain("status of complete");
  });

  test("after a decline goes on with the same session and intent", async () => {
    const declined = await attempted({ outcome: "generic_decline" });
    expect(declined).toMatchObject({ status: "open", payment_status: "unpaid" });
    expect(intentOf(declined)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "card_declined", decline_code: "generic_decline" },
    });
    await shop.control(`/sessions/${declined.id}/pay`, { method: "bancontact" });
    const paid = await shop.stripe.checkout.sessions.retrieve(declined.id);
    expect(paid.payment_status).toBe("paid");
    expect(idOf(paid.payment_intent)).toBe(intentOf(declined).id);
    const charges = await shop.stripe.charges.list({ payment_intent: intentOf(declined).id });
    expect(charges.data.map(({ status }) => status)).toEqual(["succeeded", "failed"]);
  });

  test("is impossible on an expired session", async () => {
    const { id } = await shop.stripe.checkout.sessions.create(aPurchase());
    await shop.stripe.checkout.sessions.expire(id);
    await expect(shop.control(`/sessions/${id}/pay`, {})).rejects.toThrow("409");
  });
});

describe("a delayed payment", () => {
  test("is complete and unpaid, then succeeds", async () => {
    const session = await attempted({ method: "delayed" });
    expect(session).toMatchObject({ status: "complete", payment_status: "unpaid" });
    expect(intentOf(session).status).toBe("processing");
    expect(await ledgerOf(session.id)).toMatchObject({ paid: 0 });
    await shop.control(`/sessions/${session.id}/settle`, { outcome: "paid" });
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
    await expect(shop.control(`/sessions/${session.id}/settle`, {})).rejects.toThrow("409");
  });

  test("fails when its time has come", async () => {
    const session = await attempted({ method: "delayed", outcome: "generic_decline", settle_after: 3600 });
    await shop.control("/clock", { advance: 3601 });
    const after = await shop.stripe.checkout.sessions.retrieve(session.id, { expand: ["payment_intent"] });
    expect(after.payment_status).toBe("unpaid");
    expect(intentOf(after).status).toBe("requires_payment_method");
    expect(await ledgerOf(session.id)).toMatchObject({ paid: 0, failedAttempts: 1 });
  });
});

describe("manual capture", () => {
  test("reserves, then takes", async () => {
    const session = await attempted({}, manual);
    expect(session).toMatchObject({ status: "complete", payment_status: "unpaid" });
    expect(intentOf(session)).toMatchObject({ status: "requires_capture", amount_capturable: 5990 });
    const error = await refusal(shop.stripe.refunds.create({ payment_intent: intentOf(session).id }));
    expect(error.code).toBe("charge_not_refundable");
    const captured = await shop.stripe.paymentIntents.capture(intentOf(session).id);
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 5990 });
    expect((await shop.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe("paid");
    expect((await refusal(shop.stripe.paymentIntents.capture(captured.id))).code).toBe(
      "payment_intent_unexpected_state",
    );
  });

  test("takes a part, never more than was reserved", async () => {
    const { id } = intentOf(await attempted({}, manual));
    const error = await refusal(shop.stripe.paymentIntents.capture(id, { amount_to_capture: 5991 }));
    expect(error.code).toBe("amount_too_large");
    expect(await shop.stripe.paymentIntents.capture(id, { amount_to_capture: 1000 })).toMatchObject({
      amount_received: 1000,
    });
  });

  test("lets go what it reserved", async () => {
    const session = await attempted({}, manual);
    expect(await shop.stripe.paymentIntents.cancel(intentOf(session).id)).toMatchObject({
      status: "canceled",
    });
    expect(await ledgerOf(session.id)).toMatchObject({ paid: 0, reserved: 0 });
  });
});

test("the intent of an open session cannot be cancelled, nor a paid one", async () => {
  const open = await attempted({ outcome: "generic_decline" });
  expect((await refusal(shop.stripe.paymentIntents.cancel(intentOf(open).id))).message).toContain("Expire");
  const paid = await attempted({});
  const error = await refusal(shop.stripe.paymentIntents.cancel(intentOf(paid).id));
  expect(error.code).toBe("payment_intent_unexpected_state");
});

describe("refunding", () => {
  test("the whole, once", async () => {
    const session = await attempted({});
    const payment_intent = intentOf(session).id;
    const refund = await shop.stripe.refunds.create({ payment_intent, metadata: { refund_id: "ref_1" } });
    expect(refund).toMatchObject({
      amount: 5990,
      status: "succeeded",
      charge: chargeOf(session).id,
      payment_intent,
    });
    expect((await refusal(shop.stripe.refunds.create({ payment_intent }))).code).toBe(
      "charge_already_refunded",
    );
    const charge = await shop.stripe.charges.retrieve(chargeOf(session).id, { expand: ["refunds"] });
    expect(charge).toMatchObject({ refunded: true, amount_refunded: 5990 });
    expect(charge.refunds?.data[0]?.id).toBe(refund.id);
    expect((await shop.stripe.refunds.retrieve(refund.id)).metadata).toEqual({ refund_id: "ref_1" });
  });

  test("in parts, by charge, never more than is left", async () => {
    const session = await attempted({});
    const charge = chargeOf(session).id;
    await shop.stripe.refunds.create({ charge, amount: 990 });
    await shop.stripe.refunds.create({ charge, amount: 2000 });
    const error = await refusal(shop.stripe.refunds.create({ charge, amount: 3001 }));
    expect(error).toMatchObject({ code: "amount_too_large", param: "amount", statusCode: 400 });
    const listed = await shop.stripe.refunds.list({ payment_intent: intentOf(session).id });
    expect(listed.data.map(({ amount }) => amount)).toEqual([2000, 990]);
    expect(await ledgerOf(session.id)).toMatchObject({ paid: 5990, refunded: 2990 });
  });

  test("needs something that was paid", async () => {
    const declined = await attempted({ outcome: "insufficient_funds" });
    const error = await refusal(shop.stripe.refunds.create({ payment_intent: intentOf(declined).id }));
    expect(error.code).toBe("charge_not_refundable");
    expect((await refusal(shop.stripe.refunds.create({ payment_intent: "pi_none" }))).code).toBe(
      "resource_missing",
    );
    expect((await refusal(shop.stripe.refunds.create({}))).message).toContain("payment_intent or charge");
    expect((await refusal(shop.stripe.refunds.create({ charge: "ch_x", amount: 0 }))).param).toBe("amount");
  });

  test("can fail afterwards, and gives the money back to the shop", async () => {
    const session = await attempted({});
    await shop.control("/refunds/next", { outcomes: ["failed", "pending"] });
    const payment_intent = intentOf(session).id;
    const failing = await shop.stripe.refunds.create({ payment_intent });
    expect(failing.status).toBe("pending");
    const failed = await shop.stripe.refunds.retrieve(failing.id);
    expect(failed).toMatchObject({ status: "failed", failure_reason: "lost_or_stolen_card" });
    expect(await ledgerOf(session.id)).toMatchObject({ paid: 5990, refunded: 0 });
    const pending = await shop.stripe.refunds.create({ payment_intent });
    expect(pending.status).toBe("pending");
    await shop.control(`/refunds/${pending.id}/finish`, {});
    expect((await shop.stripe.refunds.retrieve(pending.id)).status).toBe("succeeded");
    await shop.control(`/refunds/${pending.id}/fail`, {});
    expect(await ledgerOf(session.id)).toMatchObject({ refunded: 0 });
  });
});

test("a disputed charge cannot be refunded", async () => {
  const session = await attempted({});
  const opened = await shop.control("/disputes", { payment_intent: intentOf(session).id });
  expect(opened).toMatchObject({ object: "dispute", amount: 5990, status: "needs_response" });
  const error = await refusal(shop.stripe.refunds.create({ payment_intent: intentOf(session).id }));
  expect(error.code).toBe("charge_disputed");
  expect((await shop.stripe.disputes.retrieve(opened.id)).reason).toBe("product_not_received");
  expect(await ledgerOf(session.id)).toMatchObject({ disputed: true });
});

test("a session for nothing completes without an intent", async () => {
  const free = {
    line_items: [
      {
        ...aPurchase().line_items[0],
        price_data: { currency: "eur", unit_amount: 0, product_data: { name: "x" } },
      },
    ],
  };
  const session = await attempted({}, free);
  expect(session).toMatchObject({
    status: "complete",
    payment_status: "no_payment_required",
    payment_intent: null,
  });
});
