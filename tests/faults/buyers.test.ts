import { expect, test } from "@jest/globals";
import { addLine, answerCode, variant, view } from "../support/a-cart";
import { allWentBack, becameAnOrder, faultTests, scoop, settled, slow } from "../support/after-fault";
import { buy, checkOut, ended, filledCart, orderOf, pay, postCheckout, statusOf } from "../support/buyer";
import { entryOf, sessionsOf } from "../support/ledger";
import { booksOf } from "../support/money";
import { aCode, reprice, setStock, useCode } from "../support/owner";
import { shopUnderTest } from "../support/run-file";
import { standIn, store } from "../support/store";

faultTests();

const soup = { handle: "bouillon-vis", sku: "VK-BOU-VIS-150" } as const;

test("a double click and a second tab pay once", async () => {
  const cart = await filledCart(scoop.handle);
  const answers = await Promise.all([postCheckout(cart), postCheckout(cart), postCheckout(cart)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const checkout = await checkOut(cart);
  expect(await sessionsOf(cart.id)).toHaveLength(1);
  await pay(checkout.session);
  await orderOf(checkout.checkoutId);
  await becameAnOrder(cart.id);
});

test(
  "two tabs, two pages, both paid: one order, the other payment goes back",
  async () => {
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    const other = await aTwinOf(checkout.session);
    await Promise.all([pay(checkout.session), pay(other)]);
    await orderOf(checkout.checkoutId);
    await becameAnOrder(cart.id);
    const both = await sessionsOf(cart.id);
    expect(both.map(({ paid }) => paid)).toEqual([both[0]?.paid, both[0]?.paid]);
    expect((await entryOf(other)).refunded).toBe(both[0]?.paid);
    expect((await statusOf(checkout.checkoutId)).state).toBe("order");
  },
  slow,
);

test(
  "the second page is paid hours after the order: it goes back",
  async () => {
    const cart = await filledCart(scoop.handle);
    const checkout = await checkOut(cart);
    const other = await aTwinOf(checkout.session);
    await pay(checkout.session);
    await orderOf(checkout.checkoutId);
    await pay(other);
    await becameAnOrder(cart.id);
    expect((await statusOf(checkout.checkoutId)).state).toBe("order");
  },
  slow,
);

test(
  "two readers, one stock: one order, the other gets all of it back",
  async () => {
    await setStock(soup.sku, 3);
    const [one, other] = [await filledCart(soup.handle, 2), await filledCart(soup.handle, 2)];
    const [first, second] = [await checkOut(one), await checkOut(other)];
    await Promise.all([pay(first.session), pay(second.session)]);
    const states = [(await ended(first.checkoutId)).state, (await ended(second.checkoutId)).state].sort();
    expect(states).toEqual(["order", "refunded"]);
    await settled(one.id);
    await settled(other.id);
    const books = [await booksOf(one.id), await booksOf(other.id)];
    expect(books.flatMap(({ orders }) => orders)).toHaveLength(1);
  },
  slow,
);

test(
  "a discount code with one use left, used by two at once: one order, the other gets all of it back",
  async () => {
    const code = await aCode(1);
    const carts = [await filledCart(scoop.handle, 2), await filledCart(scoop.handle, 2)];
    for (const { id } of carts) await useCode(id, code);
    const open = await Promise.all(carts.map((cart) => checkOut(cart)));
    await Promise.all(open.map(({ session }) => pay(session)));
    const ends = await Promise.all(open.map(({ checkoutId }) => ended(checkoutId)));
    expect(ends.map(({ state }) => state).sort()).toEqual(["order", "refunded"]);
    for (const { id } of carts) await settled(id);
  },
  slow,
);

test(
  "the cart changes while its page is open: the old page cannot be kept as payment",
  async () => {
    const cart = await filledCart(scoop.handle);
    const old = await checkOut(cart);
    expect((await addLine(cart.id, (await variant(scoop.sku)).id, 1)).status).toBe(200);
    const tried = await standIn("POST", `/sessions/${old.session}/pay`, { method: "card" });
    if (tried.status < 400) await allWentBack(cart.id);
    const now = await checkOut(cart);
    expect(now.session).not.toBe(old.session);
    await pay(now.session);
    await orderOf(now.checkoutId);
    await becameAnOrder(cart.id);
  },
  slow,
);

test(
  "a change of the cart races the payment: refused, or the payment goes back",
  async () => {
    const { id: variantId } = await variant(scoop.sku);
    const carts = await Promise.all([1, 2, 3, 4].map(() => filledCart(scoop.handle)));
    for (const cart of carts) {
      const checkout = await checkOut(cart);
      const [paid] = await Promise.all([
        standIn("POST", `/sessions/${checkout.session}/pay`, { method: "card" }),
        addLine(cart.id, variantId, 1),
      ]);
      if (paid.status < 400) await ended(checkout.checkoutId);
      await settled(cart.id);
    }
  },
  slow,
);

test(
  "the price changes between cart and payment: what the reader saw is charged, or nothing",
  async () => {
    const cart = await filledCart(scoop.handle);
    const seen = Math.round((await view(cart.id)).totals.total.amount * 100);
    const before = await reprice(scoop.sku, 6.5);
    try {
      const answer = await postCheckout(cart, { seen_total_cents: seen });
      if (answer.status === 200)
        expect((await sessionsOf(cart.id)).map(({ asked }) => asked)).toEqual([seen]);
      else expect(answerCode(answer)).toBe("409 total_changed");
      const checkout = await checkOut(cart);
      const { asked } = await entryOf(checkout.session);
      await reprice(scoop.sku, 7.5);
      await pay(checkout.session);
      await orderOf(checkout.checkoutId);
      expect((await becameAnOrder(cart.id)).orders).toEqual([asked]);
    } finally {
      await reprice(scoop.sku, before);
    }
  },
  slow,
);

test("a total that differs by one cent from the one the reader saw is refused", async () => {
  const cart = await filledCart(scoop.handle);
  const { asked } = await entryOf((await checkOut(cart)).session);
  expect(answerCode(await postCheckout(cart, { seen_total_cents: asked + 1 }))).toBe("409 total_changed");
  expect(answerCode(await postCheckout(cart, { seen_total_cents: asked - 1 }))).toBe("409 total_changed");
  expect((await postCheckout(cart, { seen_total_cents: asked })).status).toBe(200);
});

test("what was to be sent leaves the cart after delivery was chosen: no delivery is charged", async () => {
  const cart = await filledCart(scoop.handle);
  const { delivery, lines } = await view(cart.id);
  const home = delivery.find(({ kind }) => kind === "home");
  expect((await postCheckout(cart, { shipping_option_id: home?.id })).status).toBe(200);
  await addLine(cart.id, (await variant("VK-LIJST-PDF")).id, 1);
  expect((await store("DELETE", `/carts/${cart.id}/line-items/${lines[0]?.id}`)).status).toBe(200);
  const list = (await view(cart.id)).lines[0];
  const consent = { digital_consent: { start_now: true, loses_withdrawal: true } };
  const { checkoutId, session } = await checkOut(cart, consent);
  expect((await entryOf(session)).asked).toBe(Math.round((list?.total.amount ?? 0) * 100));
  await pay(session);
  await orderOf(checkoutId);
  await becameAnOrder(cart.id);
});

test("declined, without enough money, not authenticated, then paid on the same page", async () => {
  const cart = await filledCart(scoop.handle);
  const { checkoutId, session } = await checkOut(cart);
  for (const outcome of ["generic_decline", "insufficient_funds", "authentication_failed"]) {
    await standIn("POST", `/sessions/${session}/pay`, { method: "card", outcome });
    expect((await statusOf(checkoutId)).state).toBe("open");
  }
  await pay(session);
  await orderOf(checkoutId);
  await becameAnOrder(cart.id);
});

test("the page expires, and the reader comes back: the order page says so, and a new page can be paid", async () => {
  const cart = await filledCart(scoop.handle);
  const old = await checkOut(cart);
  await standIn("POST", `/sessions/${old.session}/expire`, {});
  expect(await ended(old.checkoutId)).toMatchObject({ state: "failed", reason: "expired" });
  expect((await standIn("POST", `/sessions/${old.session}/pay`, { method: "card" })).status).toBe(409);
  const now = await checkOut(cart);
  await pay(now.session);
  await orderOf(now.checkoutId);
  await becameAnOrder(cart.id);
});

test("a success address that nobody paid, and another cart's session, bring no order", async () => {
  const bought = await buy(scoop.handle);
  const cart = await filledCart(scoop.handle);
  const mine = await checkOut(cart);
  expect((await statusOf(mine.checkoutId)).state).toBe("open");
  // The Store API takes whatever a buyer writes into a payment session's data.
  const collection = await store("GET", `/carts/${cart.id}?fields=payment_collection.id`);
  const found = JSON.stringify(collection.body).match(/pay_col_\w+/)?.[0] ?? "";
  await store("POST", `/payment-collections/${found}/payment-sessions`, {
    provider_id: "pp_stripe-checkout",
    data: {
      id: bought.session,
      session_id: bought.checkoutId,
      amount_cents: 450,
      payment_intent: "pi_of_another",
    },
  });
  const done = await store("POST", `/carts/${cart.id}/complete`, {});
  expect(JSON.stringify(done.body)).not.toContain('"type":"order"');
  expect(await booksOf(cart.id)).toEqual({ paid: 0, refunded: 0, orders: [] });
  expect((await store("GET", `/checkouts/${bought.session}`)).status).toBeGreaterThanOrEqual(400);
  expect((await booksOf(bought.cart.id)).orders).toHaveLength(1);
});

test("an order's number alone does not show the order", async () => {
  const { orderId, checkoutId } = await buy(scoop.handle);
  expect(answerCode(await store("GET", `/checkouts/${orderId}`))).toBe("404 not_found");
  expect((await statusOf(checkoutId)).state).toBe("order");
});

/** A second page for the same cart, as a shop opened it whose answer was lost. @returns its id */
async function aTwinOf(session: string): Promise<string> {
  const { metadata, asked, clientReferenceId } = await entryOf(session);
  const form = new URLSearchParams({
    mode: "payment",
    ui_mode: "hosted_page",
    success_url: "http://localhost/bedankt",
    client_reference_id: clientReferenceId ?? "",
    "line_items[0][quantity]": "1",
    "line_items[0][price_data][currency]": "eur",
    "line_items[0][price_data][unit_amount]": String(asked),
    "line_items[0][price_data][product_data][name]": "Bestelling",
  });
  for (const [name, value] of Object.entries(metadata)) form.set(`metadata[${name}]`, value);
  const answer = await fetch(`${shopUnderTest().stripe}/v1/checkout/sessions`, {
    method: "POST",
    headers: { authorization: "Bearer sk_test_stand_in" },
    body: form,
  });
  const text = await answer.text();
  const id = /"id":\s*"(cs_test_\w+)"/.exec(text)?.[1];
  if (!id) throw new Error(`no twin: ${answer.status} ${text}`);
  return id;
}
