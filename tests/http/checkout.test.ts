import { describe, expect, test } from "@jest/globals";
import { adminPayments } from "backend/contracts/admin-payment";
import { z } from "zod";
import { aCart, addLine, answerCode, variant, view } from "../support/a-cart";
import { buyersForm, checkOut, ended, filledCart, pay, postCheckout, statusOf } from "../support/buyer";
import { eventually } from "../support/eventually";
import { webhooks } from "../support/faults";
import { entryOf } from "../support/ledger";
import { shopUnderTest } from "../support/run-file";
import { admin, standIn, store } from "../support/store";

const handle = "collageen-naturel";

describe("a purchase", () => {
  test("paid: one order, the same for webhook and reader", async () => {
    const cart = await filledCart(handle, 2);
    const { checkoutId, session } = await checkOut(cart);
    expect((await statusOf(checkoutId)).state).toBe("open");
    await pay(session, { method: "bancontact" });
    const done = await ended(checkoutId);
    if (done.state !== "order") throw new Error(`ended as ${done.state}`);
    expect(done.order.paid).toBe(true);
    expect(done.order.email).toBe("l…@example.com");
    expect(done.order.lines.map(({ quantity }) => quantity)).toEqual([2]);
    expect(done.order.totals.refunded.amount).toBe(0);
  });

  test("declined, then paid on the same page", async () => {
    const { checkoutId, session } = await checkOut(await filledCart(handle));
    await standIn("POST", `/sessions/${session}/pay`, {
      method: "card",
      outcome: "generic_decline",
    });
    expect((await statusOf(checkoutId)).state).toBe("open");
    await pay(session);
    expect((await ended(checkoutId)).state).toBe("order");
  });

  test("cancelled: the cart stays, and the order button opens the same page again", async () => {
    const cart = await filledCart(handle);
    const first = await checkOut(cart);
    expect((await view(cart.id)).lines).toHaveLength(1);
    expect((await checkOut(cart)).session).toBe(first.session);
  });

  test("expired: the reader is told, and a new page can be paid", async () => {
    const cart = await filledCart(handle);
    const { checkoutId, session } = await checkOut(cart);
    await standIn("POST", `/sessions/${session}/expire`, {});
    expect(await ended(checkoutId)).toMatchObject({ state: "failed", reason: "expired" });
    const again = await checkOut(cart);
    await pay(again.session);
    expect((await ended(again.checkoutId)).state).toBe("order");
  });

  test("the reader never returns: the webhook alone makes the order", async () => {
    const { checkoutId, session } = await checkOut(await filledCart(handle));
    await pay(session);
    await eventually(async () => {
      const { body } = await admin(
        "GET",
        `/orders?limit=20&order=-created_at&fields=id,payment_collections.payment_sessions.id`,
      );
      return JSON.stringify(body).includes(checkoutId);
    });
  });

  test("no webhook: the reader's return alone makes the order", async () => {
    await webhooks({ hold: true });
    try {
      const { checkoutId, session } = await checkOut(await filledCart(handle));
      await pay(session);
      expect((await ended(checkoutId)).state).toBe("order");
    } finally {
      await webhooks({ hold: false });
      await standIn("POST", "/webhooks/release", {});
    }
  });

  test("every webhook three times: still one order", async () => {
    await webhooks({ repeat: 3 });
    try {
      const cart = await filledCart(handle);
      const { checkoutId, session } = await checkOut(cart);
      await pay(session);
      expect((await ended(checkoutId)).state).toBe("order");
      const { body } = await admin("GET", "/orders?limit=50&order=-created_at&fields=id,metadata");
      expect(JSON.stringify(body).split(`"cart_id":"${cart.id}"`)).toHaveLength(2);
    } finally {
      await webhooks({ repeat: 1 });
    }
  });

  test("a delayed payment that fails: the order waits, then is cancelled", async () => {
    const { checkoutId, session } = await checkOut(await filledCart(handle));
    await pay(session, { method: "delayed", settle_after: 86_400 });
    const waiting = await ended(checkoutId);
    if (waiting.state !== "order") throw new Error(`ended as ${waiting.state}`);
    expect(waiting.order.paid).toBe(false);
    await standIn("POST", `/sessions/${session}/settle`, { outcome: "failed" });
    await eventually(async () => (await statusOf(checkoutId)).state === "failed");
  });

  test("a digital product: consent asked, file given once paid", async () => {
    const cart = await filledCart("voedingslijst");
    expect(answerCode(await postCheckout(cart))).toBe("400 digital_consent_missing");
    const consent = { digital_consent: { start_now: true, loses_withdrawal: true } };
    const { checkoutId, session } = await checkOut(cart, consent);
    await pay(session);
    const done = await ended(checkoutId);
    if (done.state !== "order") throw new Error(`ended as ${done.state}`);
    const [file] = done.order.downloads;
    const given = await fetch(file?.url ?? "");
    expect(given.headers.get("content-type")).toBe("application/pdf");
    expect((await given.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect((await fetch(`${file?.url}x`)).status).toBe(404);
  });
});

describe("two at once", () => {
  test("a double click gives one page", async () => {
    const cart = await filledCart(handle);
    const [one, other] = await Promise.all([checkOut(cart), checkOut(cart)]);
    expect(one).toEqual(other);
  });

  test("the cart changed while the page was open: the old page can no longer be paid", async () => {
    const cart = await filledCart(handle);
    const old = await checkOut(cart);
    await addLine(cart.id, (await variant("VK-COL-NAT-300")).id, 1);
    const now = await checkOut(cart);
    expect(now.session).not.toBe(old.session);
    expect(
      (await standIn("POST", `/sessions/${old.session}/pay`, { method: "card" })).status,
    ).toBeGreaterThan(399);
    await pay(now.session);
    expect((await ended(now.checkoutId)).state).toBe("order");
  });

  test("the total is not the one the reader saw: refused", async () => {
    expect(answerCode(await postCheckout(await filledCart(handle), { seen_total_cents: 1 }))).toBe(
      "409 total_changed",
    );
  });
});

describe("what a stranger tries", () => {
  test("a webhook with a wrong signature is not believed", async () => {
    const answer = await fetch(`${shopUnderTest().backend}/hooks/stripe`, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": "t=1,v1=00" },
      body: JSON.stringify({ id: "evt_1", type: "checkout.session.completed" }),
    });
    expect(answer.status).toBe(400);
  });

  test("a checkout that does not exist is not found", async () => {
    expect(answerCode(await store("GET", "/checkouts/payses_00000000000000000000000000"))).toBe(
      "404 not_found",
    );
  });

  test("another country, no terms, no pick-up point", async () => {
    const cart = await filledCart(handle);
    const form = buyersForm(cart.delivery);
    const abroad = { address: { ...form.address, country_code: "us" } };
    expect(answerCode(await postCheckout(cart, abroad))).toBe("400 country_not_served");
    expect(answerCode(await postCheckout(cart, { accepts_terms: false }))).toBe("400 invalid_input");
    const point = (await view(cart.id)).delivery.find(({ kind }) => kind === "pickup_point");
    const chosen = { shipping_option_id: point?.id };
    expect(answerCode(await postCheckout(cart, chosen))).toBe("400 pickup_point_missing");
  });
});

describe("the owner", () => {
  test("pays back a part, then the rest: Stripe gets each once", async () => {
    const { checkoutId, session } = await checkOut(await filledCart(handle));
    await pay(session);
    const done = await ended(checkoutId);
    if (done.state !== "order") throw new Error(`ended as ${done.state}`);
    const { body } = await admin(
      "GET",
      `/orders/${done.order.id}?fields=total,payment_collections.payments.id`,
    );
    const { order } = z
      .object({
        order: z.object({
          total: z.number(),
          payment_collections: z.array(z.object({ payments: z.array(z.object({ id: z.string() })) })),
        }),
      })
      .parse(body);
    const payment = order.payment_collections[0]?.payments[0]?.id ?? "";
    const rest = Math.round((order.total - 5) * 100) / 100;
    expect((await admin("POST", `/payments/${payment}/refund`, { amount: 5 })).status).toBe(200);
    expect((await admin("POST", `/payments/${payment}/refund`, { amount: rest })).status).toBe(200);
    expect((await admin("POST", `/payments/${payment}/refund`, { amount: 1 })).status).toBeGreaterThan(399);
    const after = await statusOf(checkoutId);
    if (after.state !== "order") throw new Error(`is ${after.state}`);
    expect(after.order.totals.refunded.amount).toBe(order.total);
    expect(await entryOf(session)).toMatchObject({ refunded: Math.round(order.total * 100) });
  });
});

describe("the owner's page of payments", () => {
  test("shows what waits and what was repaired", async () => {
    const { status, body } = await admin("GET", "/payment-events");
    expect(status).toBe(200);
    expect(adminPayments.parse(body).waiting.filter(({ dead }) => dead)).toEqual([]);
  });

  test("an event that does not exist cannot be tried again", async () => {
    expect(answerCode(await admin("POST", "/payment-events/evt_none/try-again", {}))).toBe("404 not_found");
    expect(answerCode(await admin("POST", "/payment-events/cart_1/try-again", {}))).toBe("400 invalid_input");
  });
});

describe("the last of a product", () => {
  test("two carts that both pay for it: one order, one refund", async () => {
    const last = await theLastOne();
    const [one, other] = await Promise.all([aCart(last), aCart(last)]);
    const carts = await Promise.all(
      [one, other].map(async (id) => {
        const { delivery } = await view(id);
        return { id, delivery: delivery.find(({ kind }) => kind === "collect")?.id ?? "" };
      }),
    );
    const open = await Promise.all(carts.map((cart) => checkOut(cart)));
    await Promise.all(open.map(({ session }) => pay(session)));
    const ends = await Promise.all(open.map(({ checkoutId }) => ended(checkoutId)));
    expect(ends.map(({ state }) => state).sort()).toEqual(["order", "refunded"]);
    expect(ends).toContainEqual(expect.objectContaining({ state: "refunded", reason: "sold_out" }));
    // Puts what was bought back in stock, for the tests that follow.
    for (const end of ends)
      if (end.state === "order")
        expect((await admin("POST", `/orders/${end.order.id}/cancel`)).status).toBe(200);
    expect((await theLastOne()).quantity).toBe(last.quantity);
  });
});

/** As many as are left of a product that no other test buys. */
async function theLastOne(): Promise<{ variant_id: string; quantity: number }> {
  const offer = await variant("VK-BOU-VIS-150");
  const cart = await aCart({ variant_id: offer.id, quantity: 1 });
  const left = (await view(cart)).lines[0]?.availability.left;
  if (!left) throw new Error("nothing is left, or nothing is counted");
  return { variant_id: offer.id, quantity: left };
}
